/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import java.util.List;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.lectern.core.form.NumberText;
import org.lectern.core.form.PartialDate;
import org.lectern.core.form.WebAddress;
import org.lectern.core.matrix.CellValue;
import org.lectern.core.matrix.EvidenceColumn;
import org.lectern.core.matrix.EvidenceRow;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.matrix.QuestionColumn;
import org.lectern.core.matrix.ReadingChange;
import org.lectern.core.reading.ReadingStatus;

/** Lets the values of one column be edited in their cells: the answers to a question, or what a reader says of papers. Values are those of {@link CellValue}. */
final class AnswerEditing extends EditingSupport {

	private static final List<CellValue> RATINGS = List.of(new CellValue.Rating(1), new CellValue.Rating(2),
			new CellValue.Rating(3), new CellValue.Rating(4), new CellValue.Rating(5));


	private final TableViewer viewer;
	private final int column;
	private final EvidenceColumn kind;
	private final AnswerWriter writer;
	private CellEditor editor;

	AnswerEditing(TableViewer viewer, int column, EvidenceColumn kind, AnswerWriter writer) {
		super(viewer);
		this.viewer = viewer;
		this.column = column;
		this.kind = kind;
		this.writer = writer;
	}

	@Override
	protected boolean canEdit(Object element) {
		return element instanceof EvidenceRow row && AnswerWriter.accepts(row, kind);
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		if (editor == null) {
			editor = kind instanceof QuestionColumn question ? answerEditor(question) : readingEditor();
		}
		return editor;
	}

	private CellEditor answerEditor(QuestionColumn question) {
		return switch (question.kind()) {
		case TEXT -> new TextAnswerEditor(viewer.getTable());
		case NUMBER -> new LineAnswerEditor(viewer.getTable(), SWT.RIGHT, question.numbers()::problem,
				text -> new CellValue.Number(NumberText.parse(text)));
		case DATE -> new LineAnswerEditor(viewer.getTable(), SWT.LEFT, PartialDate::problem,
				text -> new CellValue.Date(PartialDate.parse(text)));
		case ADDRESS -> new LineAnswerEditor(viewer.getTable(), SWT.LEFT, WebAddress::problem, CellValue::ofText);
		case CHOICE -> choice(
				question.options().stream().<CellValue>map(option -> new CellValue.Options(List.of(option))).toList());
		case MULTI_CHOICE -> new OptionsAnswerEditor(viewer.getTable(), question.options());
		case YES_NO -> choice(List.of(new CellValue.YesNo(true), new CellValue.YesNo(false)));
		case RATING -> choice(RATINGS);
		};
	}

	private CellEditor readingEditor() {
		return switch ((PaperColumn) kind) {
		case STATUS -> new ChoiceAnswerEditor(viewer.getTable(), PaperColumn.label(ReadingStatus.UNREAD),
				List.of(ReadingChange.of(ReadingStatus.SKIMMED), ReadingChange.of(ReadingStatus.READ)));
		case RATING -> new ChoiceAnswerEditor(viewer.getTable(), Messages.ChoiceEditor_noRating, RATINGS);
		case TAGS -> new TagsEditor(viewer.getTable(), () -> TagsEditor.tagsIn(viewer, column));
		default -> throw new IllegalStateException(kind.id());
		};
	}

	private CellEditor choice(List<CellValue> values) {
		return new ChoiceAnswerEditor(viewer.getTable(), Messages.ChoiceEditor_none, values);
	}

	@Override
	protected Object getValue(Object element) {
		return writer.valueOf((EvidenceRow) element, column, kind);
	}

	@Override
	protected void setValue(Object element, Object value) {
		if (value instanceof CellValue answer) {
			writer.answer((EvidenceRow) element, column, kind, answer);
		}
	}
}
