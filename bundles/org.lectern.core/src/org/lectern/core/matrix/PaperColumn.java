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
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;
import org.lectern.model.review.Paper;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.derived.PaperViews;
import org.lectern.model.text.PersonName;

/** The columns that say something about the paper itself. */
public enum PaperColumn implements EvidenceColumn {

	/** The citation key. */
	KEY(Messages.PaperColumn_key, QuestionKind.TEXT, paper -> CellValue.ofText(paper.getKey())),
	/** The title. */
	TITLE(Messages.PaperColumn_title, QuestionKind.TEXT, paper -> CellValue.ofText(PaperViews.title(paper))),
	/** The authors, family names first. */
	AUTHORS(Messages.PaperColumn_authors, QuestionKind.TEXT, PaperColumn::authors),
	/** The year of publication. */
	YEAR(Messages.PaperColumn_year, QuestionKind.NUMBER, PaperColumn::year),
	/** Where the paper appeared. */
	VENUE(Messages.PaperColumn_venue, QuestionKind.TEXT, paper -> CellValue.ofText(PaperViews.venue(paper))),
	/** The entry type. */
	ENTRY_TYPE(Messages.PaperColumn_entryType, QuestionKind.TEXT, PaperColumn::entryType),
	/** How far the paper has been read. */
	STATUS(Messages.PaperColumn_status, QuestionKind.CHOICE, PaperColumn::status),
	/** The stars of the paper, from the field {@code ranking}. */
	RATING(Messages.PaperColumn_rating, QuestionKind.RATING, PaperColumn::rating),
	/** The keywords. */
	TAGS(Messages.PaperColumn_tags, QuestionKind.MULTI_CHOICE, PaperColumn::tags);

	private static final String PREFIX = "paper:"; //$NON-NLS-1$

	private final String label;
	private final QuestionKind kind;
	private final Function<Paper, CellValue> reader;

	PaperColumn(String label, QuestionKind kind, Function<Paper, CellValue> reader) {
		this.label = label;
		this.kind = kind;
		this.reader = reader;
	}

	/**
	 * Returns the columns that are shown where nobody chose others.
	 *
	 * @return the columns in order, never null
	 */
	public static List<PaperColumn> usual() {
		return List.of(KEY, TITLE, YEAR);
	}

	@Override
	public String id() {
		return PREFIX + name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public QuestionKind kind() {
		return kind;
	}

	/** Reads the value of a paper. */
	CellValue of(Paper paper) {
		return reader.apply(paper);
	}

	private static CellValue authors(Paper paper) {
		return CellValue.ofText(PaperViews.authors(paper).stream().map(PersonName::familyFirst)
				.collect(Collectors.joining("; "))); //$NON-NLS-1$
	}

	private static CellValue year(Paper paper) {
		Integer year = PaperViews.year(paper);
		return year == null ? CellValue.EMPTY : new CellValue.Number(year);
	}

	private static CellValue entryType(Paper paper) {
		return CellValue.ofText(paper.getEntryType() == null ? null : paper.getEntryType().toLowerCase(Locale.ROOT));
	}

	private static CellValue status(Paper paper) {
		return ReadingChange.of(ReadingStatus.of(paper));
	}

	/**
	 * Returns a reading status as shown.
	 *
	 * @param status
	 *            the status, never null
	 * @return the word in the language of the user, never null
	 */
	public static String label(ReadingStatus status) {
		return switch (status) {
		case UNREAD -> Messages.ReadingStatus_unread;
		case SKIMMED -> Messages.ReadingStatus_skimmed;
		case READ -> Messages.ReadingStatus_read;
		};
	}

	private static CellValue rating(Paper paper) {
		int stars = Rating.of(paper);
		return stars == 0 ? CellValue.EMPTY : new CellValue.Rating(stars);
	}

	private static CellValue tags(Paper paper) {
		List<String> tags = Tags.of(paper);
		return tags.isEmpty() ? CellValue.EMPTY : new CellValue.Options(tags);
	}
}
