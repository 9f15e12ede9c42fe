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

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;
import org.lectern.model.review.Paper;

/**
 * A new reading status, rating or list of tags for a paper, as data.
 *
 * @param column
 *            which of them it is, never null
 * @param value
 *            what it becomes, never null; empty for unread, for no rating and for no tags
 */
public record ReadingChange(PaperColumn column, CellValue value) implements Consumer<Paper> {

	private static final Set<PaperColumn> COLUMNS = Set.of(PaperColumn.STATUS, PaperColumn.RATING, PaperColumn.TAGS);

	/**
	 * Checks the parts.
	 *
	 * @throws IllegalArgumentException
	 *             when the column cannot be changed
	 */
	public ReadingChange {
		Objects.requireNonNull(value);
		if (!COLUMNS.contains(column)) {
			throw new IllegalArgumentException(column.id());
		}
	}

	/**
	 * Tells whether the values of a column are those a reader gives to a paper.
	 *
	 * @param column
	 *            the column, never null
	 * @return whether there can be a change of them
	 */
	public static boolean isFor(EvidenceColumn column) {
		return column instanceof PaperColumn paperColumn && COLUMNS.contains(paperColumn);
	}

	/**
	 * Reads tags as they are typed, with commas or semicolons between them.
	 *
	 * @param text
	 *            the text, never null
	 * @return each tag once, in their order; empty for none; never null
	 */
	public static CellValue tags(String text) {
		List<String> tags = new ArrayList<>();
		for (String part : text.split("[,;]")) { //$NON-NLS-1$
			String tag = part.strip();
			if (Tags.isTag(tag) && tags.stream().noneMatch(present -> Tags.areSame(present, tag))) {
				tags.add(tag);
			}
		}
		return tags.isEmpty() ? CellValue.EMPTY : new CellValue.Options(tags);
	}

	/**
	 * Returns a reading status as a value of its column.
	 *
	 * @param status
	 *            the status, never null
	 * @return the value, never null, empty for unread
	 */
	public static CellValue of(ReadingStatus status) {
		return status == ReadingStatus.UNREAD ? CellValue.EMPTY
				: new CellValue.Ranked(status.ordinal(), PaperColumn.label(status));
	}

	/** Changes a paper. Tags that stay are left as they are written. */
	@Override
	public void accept(Paper paper) {
		switch (column) {
		case STATUS -> ReadingStatus.values()[value instanceof CellValue.Ranked ranked ? ranked.rank() : 0].applyTo(paper);
		case RATING -> Rating.apply(paper, value instanceof CellValue.Rating rating ? rating.stars() : 0);
		default -> retag(paper, value instanceof CellValue.Options options ? options.chosen() : List.of());
		}
	}

	private static void retag(Paper paper, List<String> wanted) {
		for (String present : Tags.of(paper)) {
			if (wanted.stream().noneMatch(tag -> Tags.areSame(tag, present))) {
				Tags.remove(paper, present);
			}
		}
		wanted.forEach(tag -> Tags.add(paper, tag));
	}
}
