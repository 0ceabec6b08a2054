import { useQuery } from "@apollo/client/react";

import type { ReportScope } from "../../../rules/report";
import { graphql } from "../../generated/gql";
import { momentsOf, type Days, type Unit } from "./report-period";

// One request for the whole page: the figures are of one moment, and agree with each other.
const Reports = graphql(`
  query Reports(
    $from: DateTimeISO!
    $to: DateTimeISO!
    $beforeFrom: DateTimeISO!
    $beforeTo: DateTimeISO!
    $scope: ReportScope!
    $unit: ConversionGroup!
    $isTeam: Boolean!
  ) {
    dashboard(scope: $scope) {
      ...LeadsByStatus_dashboard @unmask
    }
    overTime: conversions(from: $from, to: $to, scope: $scope, groupBy: $unit) {
      total {
        created
        converted
      }
      ...ConversionsOverTime_report @unmask
    }
    overTimeBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: $unit) {
      total {
        created
        converted
      }
      ...ConversionsOverTime_report @unmask
    }
    byOwner: conversions(from: $from, to: $to, scope: $scope, groupBy: OWNER) @include(if: $isTeam) {
      ...ConversionsByGroup_report @unmask
    }
    byOwnerBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: OWNER) @include(if: $isTeam) {
      ...ConversionsByGroup_report @unmask
    }
    bySource: conversions(from: $from, to: $to, scope: $scope, groupBy: SOURCE) {
      ...ConversionsByGroup_report @unmask
    }
    bySourceBefore: conversions(from: $beforeFrom, to: $beforeTo, scope: $scope, groupBy: SOURCE) {
      ...ConversionsByGroup_report @unmask
    }
    onTime: followUpPerformance(from: $from, to: $to, scope: $scope, graceMinutes: 60) {
      ...FollowUpsOnTime_report @unmask
    }
    onTimeBefore: followUpPerformance(from: $beforeFrom, to: $beforeTo, scope: $scope, graceMinutes: 60) {
      ...FollowUpsOnTime_report @unmask
    }
    openFollowUps(scope: $scope) {
      ...WhatSlips_report @unmask
    }
  }
`);

interface Asked {
  now: Days;
  before: Days;
  zone: string;
  scope: ReportScope;
  unit: Unit;
}

/** Every figure of the reports, for these days and for those before. */
export function useReports({ now, before, zone, scope, unit }: Asked) {
  const { from: beforeFrom, to: beforeTo } = momentsOf(before, zone);
  return useQuery(Reports, {
    variables: { ...momentsOf(now, zone), beforeFrom, beforeTo, scope, unit, isTeam: scope === "TEAM" },
  });
}
