/**
 * The desk: the record as pages, as JSON and as tables over HTTP. What goes in are requests, what comes out is what the ledger knows,
 * in words that {@code app.view} makes. Knows the ledger and the views; knows no command.
 */
@NullMarked
package org.onrecord.app.web;

import org.jspecify.annotations.NullMarked;
