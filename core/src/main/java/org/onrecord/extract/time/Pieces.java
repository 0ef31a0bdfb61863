package org.onrecord.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Token;

/** The tokens of an article as the grammar sees them. */
final class Pieces {

    private final List<Token> tokens;
    private final List<String> forms;
    private final List<List<Piece>> pieces;

    Pieces(List<Token> tokens, TimeWords words, Numbers numbers) {
        this.tokens = tokens;
        forms = new ArrayList<>(tokens.size());
        pieces = new ArrayList<>(tokens.size());
        for (var token : tokens) {
            forms.add(token.form().toLowerCase(Locale.ROOT));
        }
        for (int i = 0; i < tokens.size(); i++) {
            pieces.add(read(i, words, numbers));
        }
    }

    private List<Piece> read(int token, TimeWords words, Numbers numbers) {
        var numeric = isLooseApostrophe(token) ? List.<Piece>of() : numbers.at(forms, token);
        var readings = words.of(forms.get(token));
        if (readings.isEmpty()) {
            return numeric;
        }
        var all = new ArrayList<>(numeric);
        for (var reading : readings) {
            if (!reading.capital() || hasCapital(token)) {
                all.add(new Piece(reading.symbol(), reading.value(), token + 1));
            }
        }
        return all;
    }

    /** "The miners' 45 houses" is no year. */
    private boolean isLooseApostrophe(int token) {
        return forms.get(token).length() == 1
                && token + 1 < tokens.size()
                && tokens.get(token + 1).word().spaceBefore()
                && !Character.isDigit(forms.get(token).charAt(0));
    }

    private boolean hasCapital(int token) {
        return Character.isUpperCase(tokens.get(token).form().charAt(0));
    }

    int size() {
        return forms.size();
    }

    /** A token in lower case. */
    String form(int token) {
        return forms.get(token);
    }

    List<Piece> at(int token) {
        return pieces.get(token);
    }

    /** Whether a token is a literal of a rule; a literal with a capital wants one in the text. */
    boolean isWritten(int token, String literal) {
        return Character.isUpperCase(literal.charAt(0))
                ? hasCapital(token) && literal.equalsIgnoreCase(forms.get(token))
                : literal.equals(forms.get(token));
    }
}
