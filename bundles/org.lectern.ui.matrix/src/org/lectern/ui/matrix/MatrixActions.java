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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lectern.core.matrix.CellValue;
import org.lectern.core.matrix.EvidenceColumn;
import org.lectern.core.matrix.EvidenceRow;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.core.matrix.TableFormat;
import org.lectern.ui.LecternImages;
import org.lectern.ui.OpenPaper;
import org.lectern.workspace.NoteFileName;
import org.lectern.workspace.PaperElement;

/** The actions of the matrix, in its tool bar, menus and on its keys. */
final class MatrixActions {

	private static final String PLUGIN = "org.lectern.ui.matrix"; //$NON-NLS-1$

	private final MatrixView view;
	private final MatrixTable table;
	private final AnswerWriter writer;
	private final IAction export;
	private final IAction columns;
	private final IAction reset;
	private final IAction copy;
	private final IAction openNote;
	private final IAction openRecord;
	private final IAction edit;
	private final IAction clear;
	private UndoRedoActionGroup undoRedo;

	MatrixActions(MatrixView view, MatrixTable table, AnswerWriter writer) {
		this.view = view;
		this.table = table;
		this.writer = writer;
		export = action(Messages.MatrixActions_export, icon("export"), view::export); //$NON-NLS-1$
		columns = action(Messages.MatrixActions_columns, icon("columns"), view::chooseColumns); //$NON-NLS-1$
		reset = action(Messages.MatrixActions_reset, null, view::reset);
		copy = action(Messages.MatrixActions_copy, PlatformUI.getWorkbench().getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_TOOL_COPY), this::copy);
		openNote = action(Messages.MatrixActions_openNote, LecternImages.NOTE, this::openNote);
		openRecord = action(Messages.MatrixActions_openRecord, null, this::openRecord);
		edit = action(Messages.MatrixActions_edit, null, this::edit);
		clear = action(Messages.MatrixActions_clear, null, this::clear);
	}

	private static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle(PLUGIN, "icons/" + name + ".png").orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static IAction action(String text, ImageDescriptor image, Runnable work) {
		Action action = new Action(text, image) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(text.replace("&", "").replace("\u2026", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return action;
	}

	void fill(IActionBars bars) {
		bars.getToolBarManager().add(columns);
		bars.getToolBarManager().add(export);
		IMenuManager menu = bars.getMenuManager();
		menu.add(columns);
		menu.add(reset);
		menu.add(new Separator());
		menu.add(export);
		menu.add(copyAs());
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), clear);
		undoRedo = new UndoRedoActionGroup(view.getSite(), WorkspaceUndoUtil.getWorkspaceUndoContext(), true);
		undoRedo.fillActionBars(bars);
		bars.updateActionBars();
	}

	private MenuManager copyAs() {
		MenuManager menu = new MenuManager(Messages.MatrixActions_copyAs, "copyAs"); //$NON-NLS-1$
		for (TableFormat format : TableFormat.values()) {
			menu.add(action(format.label(), null, () -> copyAs(format)));
		}
		return menu;
	}

	/** Gives a new table its menu and keys. */
	void attach() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillContextMenu);
		table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
		table.viewer().getTable().addListener(SWT.MouseDoubleClick, event -> doubleClicked());
		table.viewer().getTable().addListener(SWT.KeyDown, this::keyPressed);
	}

	private void fillContextMenu(IMenuManager menu) {
		boolean row = current() != null;
		EvidenceColumn column = table.editableColumn();
		boolean answerable = row && column != null && AnswerWriter.accepts(current(), column);
		openNote.setEnabled(row);
		openRecord.setEnabled(row);
		copy.setEnabled(row);
		edit.setEnabled(answerable);
		clear.setEnabled(answerable && !writer.valueOf(current(), table.focusedColumn(), column).isEmpty());
		menu.add(openNote);
		menu.add(openRecord);
		menu.add(new Separator());
		menu.add(edit);
		menu.add(clear);
		menu.add(new Separator());
		menu.add(copy);
		menu.add(copyAs());
		menu.add(export);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(columns);
	}

	/** Returns the row to work on: the one with the focus, else the selected one; null where there is neither. */
	private EvidenceRow current() {
		EvidenceRow focused = table.focusedRow();
		return focused != null || table.selectedRows().isEmpty() ? focused : table.selectedRows().get(0);
	}

	/** On a cell to be filled, a double click opens the editor of the cell. */
	private void doubleClicked() {
		if (table.editableColumn() == null) {
			openNote();
		}
	}

	private void keyPressed(Event event) {
		if (event.keyCode == SWT.F3 || event.character == SWT.CR && table.editableColumn() == null) {
			event.doit = false;
			openNote();
		}
	}

	void openNote() {
		EvidenceRow row = current();
		if (row == null) {
			return;
		}
		try {
			// the note of the table need not have the name a new one would get
			if (row.notePath() == null || row.notePath().equals(NoteFileName.of(row.paper().key()))) {
				OpenPaper.open(page(), element(row));
			} else {
				IFile note = view.project().getFile(IPath.fromPortableString(row.notePath()));
				page().openEditor(new FileEditorInput(note), OpenPaper.NOTES_EDITOR);
			}
		} catch (PartInitException e) {
			show(e);
		}
	}

	private void openRecord() {
		EvidenceRow row = current();
		if (row != null) {
			try {
				OpenPaper.openRecord(page(), element(row));
			} catch (PartInitException e) {
				show(e);
			}
		}
	}

	private static void show(PartInitException e) {
		StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
	}

	private PaperElement element(EvidenceRow row) {
		return view.element(row);
	}

	private IWorkbenchPage page() {
		return view.getSite().getPage();
	}

	private void edit() {
		if (current() != null && table.editableColumn() != null) {
			table.viewer().editElement(current(), table.focusedColumn());
		}
	}

	private void clear() {
		EvidenceColumn column = table.editableColumn();
		if (current() != null && column != null) {
			writer.answer(current(), table.focusedColumn(), column, CellValue.EMPTY);
		}
	}

	/** Copies the cell with the focus, or the selected rows as a table for a spreadsheet. */
	private void copy() {
		Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
		try {
			if (table.selectedRows().size() > 1) {
				MatrixExport.copy(tabbed(table.shown().withRows(table.selectedRows())), clipboard);
			} else if (current() != null) {
				MatrixExport.copy(current().text(Math.max(0, table.focusedColumn())), clipboard);
			}
		} finally {
			clipboard.dispose();
		}
	}

	private static String tabbed(EvidenceTable rows) {
		StringBuilder text = new StringBuilder();
		for (EvidenceRow row : rows.rows()) {
			text.append(String.join("\t", row.cells().stream().map(cell -> cell.text().replaceAll("\\s+", " ")).toList())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.append('\n');
		}
		return text.toString();
	}

	private void copyAs(TableFormat format) {
		if (table.shown() != null) {
			MatrixExport.copy(table.shown(), format, view.getSite().getShell().getDisplay());
		}
	}

	void dispose() {
		if (undoRedo != null) {
			undoRedo.dispose();
		}
	}
}
