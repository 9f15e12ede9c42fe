/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import java.util.List;

import org.lectern.core.form.NumberText;
import org.lectern.core.form.PartialDate;

/** What a cell of the evidence table holds. */
public sealed interface CellValue {

	/** Nothing. */
	CellValue EMPTY = new Empty();

	/**
	 * Returns the value as people read it.
	 *
	 * @return the text in the language of the user, which may have several lines; never null, empty for no value
	 */
	String text();

	/**
	 * Tells whether there is no value.
	 *
	 * @return whether the cell is empty
	 */
	default boolean isEmpty() {
		return false;
	}

	/**
	 * Makes the value of a text.
	 *
	 * @param text
	 *            the text, may be null or blank
	 * @return the value, never null, {@link #EMPTY} for a blank text
	 */
	static CellValue ofText(String text) {
		return text == null || text.isBlank() ? EMPTY : new Text(text);
	}

	/** No value. */
	record Empty() implements CellValue {

		@Override
		public String text() {
			return ""; //$NON-NLS-1$
		}

		@Override
		public boolean isEmpty() {
			return true;
		}
	}

	/**
	 * A text.
	 *
	 * @param text
	 *            one or several lines, never blank
	 */
	record Text(String text) implements CellValue {
	}

	/**
	 * A number.
	 *
	 * @param value
	 *            the number, finite
	 */
	record Number(double value) implements CellValue {

		/** Returns the number with a decimal point, a whole one without a fraction. */
		@Override
		public String text() {
			return NumberText.of(value);
		}
	}

	/**
	 * A day, a month or a year.
	 *
	 * @param date
	 *            the date, never null
	 */
	record Date(PartialDate date) implements CellValue {

		@Override
		public String text() {
			return date.toString();
		}
	}

	/**
	 * One or several options.
	 *
	 * @param chosen
	 *            the options as written in the form, at least one
	 */
	record Options(List<String> chosen) implements CellValue {

		/** Keeps the options as they are now. */
		public Options {
			chosen = List.copyOf(chosen);
		}

		@Override
		public String text() {
			return String.join("; ", chosen); //$NON-NLS-1$
		}
	}

	/**
	 * Yes or no.
	 *
	 * @param yes
	 *            whether it is yes
	 */
	record YesNo(boolean yes) implements CellValue {

		@Override
		public String text() {
			return yes ? Messages.CellValue_yes : Messages.CellValue_no;
		}
	}

	/**
	 * A rating.
	 *
	 * @param stars
	 *            1 to 5 as far as the file keeps to it
	 */
	record Rating(int stars) implements CellValue {

		@Override
		public String text() {
			return Integer.toString(stars);
		}
	}

	/**
	 * One of a few words the table knows, such as a reading status.
	 *
	 * @param rank
	 *            its place in the order of such words
	 * @param text
	 *            the word in the language of the user, never null
	 */
	record Ranked(int rank, String text) implements CellValue {
	}
}
