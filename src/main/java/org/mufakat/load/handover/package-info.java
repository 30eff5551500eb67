/**
 * Articles handed to the process that holds a store, such as a server, over a Unix-domain socket in
 * the store directory that only its owner can open. The holder writes; the other one says what.
 */
package org.mufakat.load.handover;
