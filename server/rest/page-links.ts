interface Shown {
  items: readonly unknown[];
  page: number;
  limit: number;
  total: number;
}

/**
 * The `Link` header of a page: `first`, `prev`, `next` and `last`, as far as they are there. Each is the URL that was asked
 * for with another `page`. Where not all was counted nobody knows the last one, and after a full page there is a next one,
 * which may be empty.
 */
export function pageLinks(url: string, { items, page, limit, total }: Shown, totalIsCapped: boolean): string {
  const last = Math.max(1, Math.ceil(total / limit));
  const links = {
    first: 1,
    ...(page > 1 && { prev: totalIsCapped ? page - 1 : Math.min(page - 1, last) }),
    ...((totalIsCapped ? items.length === limit : page < last) && { next: page + 1 }),
    ...(!totalIsCapped && { last }),
  };
  const [path = "", ...query] = url.split("?");
  return Object.entries(links)
    .map(([relation, number]) => {
      const parameters = new URLSearchParams(query.join("?"));
      parameters.set("page", String(number));
      return `<${path}?${parameters.toString()}>; rel="${relation}"`;
    })
    .join(", ");
}
