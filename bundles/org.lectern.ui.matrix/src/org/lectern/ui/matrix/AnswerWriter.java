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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.matrix.AnswerChange;
import org.lectern.core.matrix.CellValue;
import org.lectern.core.matrix.EvidenceColumn;
import org.lectern.core.matrix.EvidenceRow;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.matrix.QuestionColumn;
import org.lectern.core.matrix.ReadingChange;
import org.lectern.workspace.AnswerOperation;
import org.lectern.workspace.EditPapersOperation;
import org.lectern.workspace.NoteFileName;

/**
 * Writes answers into notes, and what a reader says of papers into their records, in the background, one after the
 * other. The table shows a value from the moment it was given; one that could not be written shows as it was, with the reason.
 */
final class AnswerWriter {

	private record Cell(PaperReference paper, String column) {
	}

	/** An answer on its way; the files have it as soon as it is done. */
	private static final class Pending {
		private final CellValue value;
		private boolean done;

		Pending(CellValue value) {
			this.value = value;
		}
	}

	private final Display display;
	private final AnswerQuestions questions;
	private final Runnable changed;
	private final Map<Cell, Pending> pending = new HashMap<>();
	private IProject project;
	private String form;

	/**
	 * Makes a writer.
	 *
	 * @param changed
	 *            called in the thread of the user interface when cells are to be shown again
	 */
	AnswerWriter(Display display, AnswerQuestions questions, Runnable changed) {
		this.display = display;
		this.questions = questions;
		this.changed = changed;
	}

	/** Says what the answers belong to, and forgets those the review has by now. */
	void contentRead(IProject review, String formId) {
		project = review;
		form = formId;
		pending.values().removeIf(each -> each.done);
	}

	/** Returns the value of a cell, also while it is on its way. */
	CellValue valueOf(EvidenceRow row, int column, EvidenceColumn kind) {
		Pending own = pending.get(new Cell(row.paper(), kind.id()));
		return own == null ? row.cells().get(column).value() : own.value;
	}

	/** Tells whether a cell can be given another value: the answers of the form, and what a reader says of the paper. */
	static boolean accepts(EvidenceRow row, EvidenceColumn column) {
		return column instanceof QuestionColumn ? row.otherForm() == null : ReadingChange.isFor(column);
	}

	/** Fills a cell, unless it has the value already or its paper has changes in an editor that stay there. */
	void answer(EvidenceRow row, int index, EvidenceColumn column, CellValue value) {
		if (value.equals(valueOf(row, index, column)) || !accepts(row, column)) {
			return;
		}
		String path = row.notePath() == null ? NoteFileName.of(row.paper().key()) : row.notePath();
		IFile file = project.getFile(IPath.fromPortableString(path));
		IEditorPart editor = OpenNotes.dirtyEditorOf(file);
		if (editor != null && !questions.saveFirst(editor, row.paper().key())) {
			return;
		}
		Cell cell = new Cell(row.paper(), column.id());
		Pending answer = new Pending(value);
		pending.put(cell, answer);
		changed.run();
		write(operation(row, column, value, path), NLS.bind(Messages.AnswerWriter_job, column.label(), row.paper().key()),
				cell, answer);
	}

	private IUndoableOperation operation(EvidenceRow row, EvidenceColumn column, CellValue value, String path) {
		if (column instanceof PaperColumn reading) {
			return new EditPapersOperation(NLS.bind(Messages.AnswerWriter_reading, column.label(), row.paper().key()), project,
					List.of(row.paper()), new ReadingChange(reading, value));
		}
		AnswerChange change = new AnswerChange(row.paper().key(), form, ((QuestionColumn) column).questionId(), value);
		return new AnswerOperation(project, column.label(), Map.of(path, List.of(change)));
	}

	private void write(IUndoableOperation operation, String name, Cell cell, Pending answer) {
		operation.addContext(WorkspaceUndoUtil.getWorkspaceUndoContext());
		Job job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				IStatus status = execute(operation, monitor);
				display.asyncExec(() -> ended(cell, answer, status));
				return Status.OK_STATUS;
			}
		};
		job.setRule(project);
		job.schedule();
	}

	private static IStatus execute(IUndoableOperation operation, IProgressMonitor monitor) {
		try {
			return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation, monitor,
					WorkspaceUndoUtil.getUIInfoAdapter(null));
		} catch (ExecutionException e) {
			return Status.error(String.valueOf(e.getMessage()), e);
		}
	}

	private void ended(Cell cell, Pending answer, IStatus status) {
		answer.done = true;
		if (!status.isOK()) {
			pending.remove(cell, answer);
			changed.run();
			if (!status.matches(IStatus.CANCEL | IStatus.INFO)) {
				questions.failed(status);
			}
		}
	}
}
