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
import org.lectern.core.matrix.CellValue;
import org.lectern.core.matrix.EvidenceRow;
import org.lectern.core.matrix.QuestionColumn;

/** Lets the answers to one question be edited in their cells. Values are those of {@link CellValue}. */
final class AnswerEditing extends EditingSupport {

	private final TableViewer viewer;
	private final int column;
	private final QuestionColumn question;
	private final AnswerWriter writer;
	private CellEditor editor;

	AnswerEditing(TableViewer viewer, int column, QuestionColumn question, AnswerWriter writer) {
		super(viewer);
		this.viewer = viewer;
		this.column = column;
		this.question = question;
		this.writer = writer;
	}

	@Override
	protected boolean canEdit(Object element) {
		return element instanceof EvidenceRow row && row.otherForm() == null;
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		if (editor == null) {
			editor = switch (question.kind()) {
			case TEXT -> new TextAnswerEditor(viewer.getTable());
			case NUMBER -> new NumberAnswerEditor(viewer.getTable());
			case CHOICE -> new ChoiceAnswerEditor(viewer.getTable(),
					question.options().stream().<CellValue>map(option -> new CellValue.Options(List.of(option))).toList());
			case MULTI_CHOICE -> new OptionsAnswerEditor(viewer.getTable(), question.options());
			case YES_NO -> new ChoiceAnswerEditor(viewer.getTable(),
					List.of(new CellValue.YesNo(true), new CellValue.YesNo(false)));
			case RATING -> new ChoiceAnswerEditor(viewer.getTable(), RATINGS);
			};
		}
		return editor;
	}

	private static final List<CellValue> RATINGS = List.of(new CellValue.Rating(1), new CellValue.Rating(2),
			new CellValue.Rating(3), new CellValue.Rating(4), new CellValue.Rating(5));

	@Override
	protected Object getValue(Object element) {
		return writer.valueOf((EvidenceRow) element, column, question);
	}

	@Override
	protected void setValue(Object element, Object value) {
		if (value instanceof CellValue answer) {
			writer.answer((EvidenceRow) element, column, question, answer);
		}
	}
}
