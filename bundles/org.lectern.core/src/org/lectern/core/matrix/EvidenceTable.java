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
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.NoteForm;

/**
 * The papers of a review and what their notes answer to the questions of one form, at one moment. Holds nothing of the
 * model and never changes, so that threads can share it.
 *
 * @param title
 *            the name of the form, else the title of the review; null where neither has one
 * @param formId
 *            the id of the form; null where the review has no form and the table only columns about papers
 * @param columns
 *            the columns in order
 * @param rows
 *            the rows in order, each with one cell for each column
 */
public record EvidenceTable(String title, String formId, List<EvidenceColumn> columns, List<EvidenceRow> rows) {

	/** Keeps the lists as they are now. */
	public EvidenceTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * Gathers the table of a form.
	 *
	 * @param corpus
	 *            the review, never null
	 * @param form
	 *            a form of its protocol, null for a table without questions
	 * @param paperColumns
	 *            the columns about the papers, in order, never null
	 * @return the table with all papers in the order of the files and all questions in the order of the form, never null
	 */
	public static EvidenceTable of(ReviewCorpus corpus, NoteForm form, List<PaperColumn> paperColumns) {
		return new TableGatherer(corpus, form, paperColumns).table();
	}

	/**
	 * Returns a table with some of these rows, or with all in another order.
	 *
	 * @param others
	 *            rows of this table, never null
	 * @return the table, never null
	 */
	public EvidenceTable withRows(List<EvidenceRow> others) {
		return new EvidenceTable(title, formId, columns, others);
	}

	/**
	 * Returns a table with the rows in the order of a column. Rows without a value come last in both directions; rows
	 * with the same value stay as they are.
	 *
	 * @param column
	 *            the number of the column, from 0
	 * @param descending
	 *            whether the largest value comes first
	 * @return the table, never null
	 */
	public EvidenceTable sortedBy(int column, boolean descending) {
		CellOrder order = new CellOrder(descending);
		return withRows(rows.stream()
				.sorted((one, other) -> order.compare(one.cells().get(column).value(), other.cells().get(column).value()))
				.toList());
	}

	/**
	 * Returns a table with the rows in which all words occur, in whatever columns, in upper or lower case.
	 *
	 * @param words
	 *            words between spaces, never null; none keeps all rows
	 * @return the table, never null
	 */
	public EvidenceTable filteredBy(String words) {
		WordFilter filter = new WordFilter(words);
		return filter.isEmpty() ? this : withRows(rows.stream().filter(filter).toList());
	}

	/**
	 * Returns a table without some columns.
	 *
	 * @param hidden
	 *            tells which columns to leave out by their {@linkplain EvidenceColumn#id() ids}, never null
	 * @return the table, never null
	 */
	public EvidenceTable without(Set<String> hidden) {
		List<Integer> kept = IntStream.range(0, columns.size())
				.filter(column -> !hidden.contains(columns.get(column).id())).boxed().toList();
		if (kept.size() == columns.size()) {
			return this;
		}
		return new EvidenceTable(title, formId, kept.stream().map(columns::get).toList(),
				rows.stream().map(row -> new EvidenceRow(row.paper(), row.notePath(), row.otherForm(), row.furtherNotes(),
						kept.stream().map(row.cells()::get).toList())).toList());
	}

	/**
	 * Returns how many papers have a note that answers the form.
	 *
	 * @return the number, 0 or more
	 */
	public long countNotes() {
		return rows.stream().filter(EvidenceRow::hasNote).count();
	}

	/**
	 * Returns how many required answers are missing in notes that were begun.
	 *
	 * @return the number, 0 or more
	 */
	public long countMissing() {
		return rows.stream().flatMap(row -> row.cells().stream()).filter(EvidenceCell::missing).count();
	}

	/**
	 * Finds a column.
	 *
	 * @param id
	 *            the {@linkplain EvidenceColumn#id() id}, may be null
	 * @return the number of the column, -1 where there is none
	 */
	public int indexOf(String id) {
		for (int i = 0; i < columns.size(); i++) {
			if (Objects.equals(columns.get(i).id(), id)) {
				return i;
			}
		}
		return -1;
	}
}
