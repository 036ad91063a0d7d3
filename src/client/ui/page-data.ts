/** Reads what the server has put into the page as JSON. */

export function pageData(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  return text === undefined || text === '' ? undefined : JSON.parse(text);
}
