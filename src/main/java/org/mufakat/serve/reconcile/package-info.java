/**
 * The Reconciliation Service API 0.2 of the W3C community group at {@code /reconcile}: tables of
 * others are matched to things of the store.
 */
package org.mufakat.serve.reconcile;
