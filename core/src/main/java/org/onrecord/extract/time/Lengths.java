package org.onrecord.extract.time;

/** Writes how long something takes: {@code P2Y}, {@code PT5H30M}, {@code PXM}. */
final class Lengths {

    private static final String UNKNOWN = "X";

    private Lengths() {}

    /**
     * The value of a length.
     *
     * @param amount a number, perhaps with half a unit, or X
     * @param half whether "and a half" follows
     */
    static String of(String amount, Grain grain, boolean half) {
        if (amount.equals(UNKNOWN)) {
            return prefix(grain) + UNKNOWN + grain.letter();
        }
        double number = Double.parseDouble(amount) + (half ? 0.5 : 0);
        return switch (grain) {
            case E -> "P" + plain(10 * number) + "Y";
            case C -> "P" + plain(100 * number) + "Y";
            case F -> "P" + plain(2 * number) + "W";
            case Y -> number == Math.rint(number) ? "P" + plain(number) + "Y" : broken("P", number, "Y", 12, "M");
            case TH -> broken("PT", number, "H", 60, "M");
            case TM -> broken("PT", number, "M", 60, "S");
            default -> prefix(grain) + plain(number) + grain.letter();
        };
    }

    private static String prefix(Grain grain) {
        return grain.isTime() ? "PT" : "P";
    }

    /** "2 1/2 years" is two years and six months; other fractions stay as they are. */
    private static String broken(String prefix, double number, String unit, int parts, String part) {
        double whole = Math.floor(number);
        double rest = (number - whole) * parts;
        if (rest != Math.rint(rest)) {
            return prefix + plain(number) + unit;
        }
        return prefix + (whole > 0 ? plain(whole) + unit : "") + (rest > 0 || whole == 0 ? plain(rest) + part : "");
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }
}
