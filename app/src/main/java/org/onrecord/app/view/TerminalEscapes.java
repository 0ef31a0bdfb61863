package org.onrecord.app.view;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Besides what JSON must escape, escapes what might harm a terminal that JSON is printed on. */
public final class TerminalEscapes extends CharacterEscapes {

    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        var codes = standardAsciiEscapesForJSON();
        codes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        if (unit <= DELETE || !Printable.isDangerous((char) unit)) {
            return null;
        }
        return new SerializedString("\\u" + Integer.toHexString(0x10000 + unit).substring(1));
    }
}
