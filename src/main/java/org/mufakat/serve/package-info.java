/**
 * The store on HTTP, for reading only.
 *
 * <p>{@link org.mufakat.serve.WebServer} holds one {@link org.mufakat.serve.FrontDoor}, through
 * which every request goes: name of the host, method, the client's allowance, then the {@link
 * org.mufakat.serve.Endpoint} of the path, the headers that protect readers; {@link
 * org.mufakat.serve.Traffic} tells the log and the metrics.
 *
 * <p><b>To add a path</b>, write a class that implements {@code Endpoint} and add it to {@link
 * org.mufakat.serve.Site#endpoints}. It says its path and gives a whole {@link
 * org.mufakat.serve.Response} for a {@link org.mufakat.serve.Request}, or throws a {@link
 * org.mufakat.serve.Problem} (or {@code Failure}, which becomes one). What it returns is complete
 * before the first byte leaves, so nothing half can go out with a 200. It reads the store through
 * {@link org.mufakat.serve.ServedStore#snapshot}, one snapshot for a whole answer; {@link
 * org.mufakat.serve.Accepted} chooses the form that the client likes best. An {@code ETag} header
 * is enough to have conditional requests answered with 304.
 */
package org.mufakat.serve;
