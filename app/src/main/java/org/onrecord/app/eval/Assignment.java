package org.onrecord.app.eval;

import java.util.Arrays;

/** The best one-to-one assignment (Kuhn, 1955; in the form of Jonker and Volgenant, 1987). */
final class Assignment {

    private static final int NOBODY = 0;

    private Assignment() {}

    /** The greatest sum of values of pairs of a row and a column, each in one pair at most. */
    static double best(double[][] values) {
        if (values.length == 0 || values[0].length == 0) {
            return 0;
        }
        if (values.length > values[0].length) {
            return best(transposed(values));
        }
        int rows = values.length;
        int columns = values[0].length;
        var rowPrice = new double[rows + 1];
        var columnPrice = new double[columns + 1];
        var rowOf = new int[columns + 1]; // counted from 1
        for (int row = 1; row <= rows; row++) {
            assign(values, row, rowPrice, columnPrice, rowOf);
        }
        double sum = 0;
        for (int column = 1; column <= columns; column++) {
            sum += rowOf[column] == NOBODY ? 0 : values[rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    private static void assign(double[][] values, int row, double[] rowPrice, double[] columnPrice, int[] rowOf) {
        int columns = columnPrice.length - 1;
        var least = new double[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        var used = new boolean[columns + 1];
        var from = new int[columns + 1];
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != NOBODY) {
            used[column] = true;
            int current = rowOf[column];
            int next = 0;
            double delta = Double.POSITIVE_INFINITY;
            for (int k = 1; k <= columns; k++) {
                if (!used[k]) {
                    double cost = -values[current - 1][k - 1] - rowPrice[current] - columnPrice[k];
                    if (cost < least[k]) {
                        least[k] = cost;
                        from[k] = column;
                    }
                    if (least[k] < delta) {
                        delta = least[k];
                        next = k;
                    }
                }
            }
            for (int k = 0; k <= columns; k++) {
                if (used[k]) {
                    rowPrice[rowOf[k]] += delta;
                    columnPrice[k] -= delta;
                } else {
                    least[k] -= delta;
                }
            }
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }

    private static double[][] transposed(double[][] values) {
        var turned = new double[values[0].length][values.length];
        for (int i = 0; i < values.length; i++) {
            for (int k = 0; k < values[0].length; k++) {
                turned[k][i] = values[i][k];
            }
        }
        return turned;
    }
}
