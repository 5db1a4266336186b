// What the pages ask the server.

/** GET /api/PATH; parameters without a value are left out, lists are sent one by one. */
export async function api(path, parameters = {}, signal) {
  const response = await fetch(`/api/${path}${query(parameters)}`, { signal, headers: { Accept: "application/json" } });
  const json = await response.json();
  if (!response.ok) throw Object.assign(new Error(json.error ?? response.statusText), { status: response.status });
  return json;
}

export function query(parameters) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "" && one !== false) search.append(name, one === true ? "1" : one);
    }
  }
  const text = search.toString();
  return text ? `?${text}` : "";
}

/** The page of a thing: the path of its IRI. */
export function pathOf(iri) {
  const at = /\/(entity|article|series|publisher|event)\//.exec(iri);
  return at ? encodeURI(iri.slice(at.index)).replaceAll("%25", "%") : undefined;
}

/** The IRI of the thing that a page is about, known once the server has told the base. */
export function iriOf(path, base) {
  const letters = path.replace(/(?:%[89A-F][0-9A-F])+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  return base + letters.slice(1);
}
