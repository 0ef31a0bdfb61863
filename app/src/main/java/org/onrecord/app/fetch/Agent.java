package org.onrecord.app.fetch;

/**
 * How we name ourselves to servers.
 *
 * @param product the word that robots.txt knows us by
 * @param version of this program
 */
public record Agent(String product, String version) {

    /** The one name of this program. */
    public static Agent onrecord(String version) {
        return new Agent("Onrecord", version);
    }

    @Override
    public String toString() {
        return product + "/" + version;
    }
}
