package org.onrecord.analysis;

import java.util.Arrays;

/** Scores in rows and columns, row after row in one array. */
final class Table {

    private final float[] values;
    private final int width;

    /** @param width columns; the number of values must be a multiple of it */
    Table(float[] values, int width) {
        if (width < 1 || values.length % width != 0) {
            throw new IllegalArgumentException(values.length + " values in rows of " + width);
        }
        this.values = values;
        this.width = width;
    }

    int rows() {
        return values.length / width;
    }

    int width() {
        return width;
    }

    float at(int row, int column) {
        return values[row * width + column];
    }

    /** The column of a row's highest score; the first of them where several are equal. */
    int best(int row) {
        int from = row * width;
        int best = from;
        for (int i = from + 1; i < from + width; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best - from;
    }

    /** A copy of a row. */
    float[] row(int row) {
        return Arrays.copyOfRange(values, row * width, (row + 1) * width);
    }

    /** Adds to {@code sum} the values of a row. */
    void addRow(int row, float[] sum) {
        int from = row * width;
        for (int i = 0; i < width; i++) {
            sum[i] += values[from + i];
        }
    }
}
