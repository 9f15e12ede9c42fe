/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.Arrays;
import java.util.Comparator;

/** The order of papers within a group. */
public enum PaperSort {

	/** As they stand in their file, and in groups of anything else by title. */
	STANDARD(Messages.PaperSort_standard),
	/** By citation key. */
	KEY(Messages.PaperSort_key),
	/** By year, papers without one first. */
	YEAR(Messages.PaperSort_year),
	/** By first author. */
	AUTHOR(Messages.PaperSort_author),
	/** By title. */
	TITLE(Messages.PaperSort_title),
	/** By rating, papers without one first. */
	RATING(Messages.PaperSort_rating);

	private final String label;

	PaperSort(String label) {
		this.label = label;
	}

	/**
	 * Returns the text of the menu item.
	 *
	 * @return the text, localised, never null
	 */
	public String label() {
		return label;
	}

	/** Returns the order named in the state of a view, {@link #STANDARD} for an unknown name. */
	static PaperSort named(String name) {
		return Arrays.stream(values()).filter(sort -> sort.name().equals(name)).findFirst().orElse(STANDARD);
	}

	/** Returns the order; null where papers stay as their files have them. */
	Comparator<PaperSummary> comparator(boolean byFile, boolean descending) {
		Comparator<PaperSummary> order = switch (this) {
		case STANDARD -> byFile ? null : Comparator.comparing(PaperSummary::label);
		case KEY -> Comparator.comparing(summary -> summary.element().reference().key(), String.CASE_INSENSITIVE_ORDER);
		case YEAR -> Comparator.comparing(PaperSummary::year);
		case AUTHOR -> Comparator.comparing(PaperSummary::firstAuthor, String.CASE_INSENSITIVE_ORDER);
		case TITLE -> Comparator.comparing(PaperSummary::title, String.CASE_INSENSITIVE_ORDER);
		case RATING -> Comparator.comparingInt(PaperSummary::rating);
		};
		return order == null || !descending ? order : order.reversed();
	}
}
