/**
 * Linked data: what an IRI leads to. {@link org.mufakat.serve.linked.IriEndpoint} answers for the
 * thing itself with 303 to a page about it or to data; {@link
 * org.mufakat.serve.linked.PageEndpoint}, {@link org.mufakat.serve.linked.DataEndpoint} and {@link
 * org.mufakat.serve.linked.OntologyEndpoint} are these documents.
 */
package org.mufakat.serve.linked;
