package org.onrecord.app.store;

/**
 * What was looked at in a ledger.
 *
 * @param articles how many articles
 * @param quotes how many quotes were looked for in them
 * @param claims how many claims were counted again
 * @param acts how many acts of people were looked for in them
 * @param differences how many things are not as they must be
 */
public record Verified(long articles, long quotes, long claims, long acts, long differences) {}
