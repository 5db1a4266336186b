/** The JSON that the pages are made of, under {@code /api/}: one small class a page. */
package org.newsgraph.web.api;
