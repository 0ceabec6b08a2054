import { Select, type SelectProps } from "@mantine/core";
import { useMemo } from "react";

import { useClock } from "./clock";
import { zoneLabel, zonesWith } from "./timezones";
import { useTranslation } from "./use-translation";

interface TimezoneSelectProps extends Pick<
  SelectProps,
  "label" | "placeholder" | "clearable" | "clearButtonProps" | "size" | "error" | "onFocus" | "onBlur"
> {
  value?: string | null;
  onChange: (zone: string | null) => void;
  "data-path"?: string;
}

/** A time zone to be searched for; the time there is shown, for hardly anybody knows the name of their own. */
export function TimezoneSelect({ value = null, clearable = false, ...field }: TimezoneSelectProps) {
  const { t } = useTranslation();
  const { now, formatsIn } = useClock();
  const data = useMemo(() => zonesWith(value).map((zone) => ({ value: zone, label: zoneLabel(zone) })), [value]);
  return (
    <Select
      {...field}
      data={data}
      value={value}
      searchable
      clearable={clearable}
      allowDeselect={false}
      nothingFoundMessage={t("timezone.noneFound")}
      description={value && t("timezone.now", { time: formatsIn(value).near(now, now) })}
      inputWrapperOrder={["label", "input", "description", "error"]}
    />
  );
}
