/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lectern.core.fix.MergePlan;
import org.lectern.core.fix.MergeSelection;
import org.lectern.core.fix.NoteConflict;

/** Says what becomes of the notes on the papers, and asks which of contradicting answers are kept. */
final class NotesTab {

	private static final int MARGIN = 12;
	private static final int ANSWER = 400;

	private final MergeSelection selection;
	private final ScrolledComposite scroll;
	private Composite content;

	NotesTab(Composite parent, MergeSelection selection) {
		this.selection = selection;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addControlListener(ControlListener.controlResizedAdapter(event -> resize()));
		scroll.setShowFocusedControl(true);
		refresh();
	}

	Control control() {
		return scroll;
	}

	void setEnabled(boolean enabled) {
		for (Control control : content.getChildren()) {
			control.setEnabled(enabled);
		}
	}

	/** Shows what is decided now. */
	void refresh() {
		if (content != null) {
			content.dispose();
		}
		content = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(6, 6).applyTo(content);
		label(introduction());
		selection.conflicts().forEach(this::addConflict);
		scroll.setContent(content);
		resize();
	}

	private String introduction() {
		if (selection.noteCount() == 0) {
			return Messages.NotesTab_none;
		}
		if (selection.noteCount() == 1) {
			return Messages.NotesTab_one;
		}
		return NLS.bind(selection.conflicts().isEmpty() ? Messages.NotesTab_noConflict : Messages.NotesTab_conflicts,
				selection.noteCount());
	}

	private Label label(String text) {
		Label label = new Label(content, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void addConflict(NoteConflict conflict) {
		Label question = label(conflict.label());
		question.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).indent(0, 8).applyTo(question);
		// each question is a group of its own for the radio buttons, which know no other border
		Composite group = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(12, 0, 0, 0).spacing(6, 4).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		if (conflict.canKeepAll()) {
			addChoice(group, conflict, MergePlan.KEEP_ALL, Messages.NotesTab_keepAll);
		}
		for (int i = 0; i < conflict.answers().size(); i++) {
			String answer = conflict.answers().get(i);
			addChoice(group, conflict, i, NLS.bind(Messages.NotesTab_answer, conflict.papers().get(i).key(),
					answer.length() > ANSWER ? answer.substring(0, ANSWER) + '\u2026' : answer));
		}
	}

	private void addChoice(Composite group, NoteConflict conflict, int number, String text) {
		Button button = new Button(group, SWT.RADIO | SWT.WRAP);
		button.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		button.setSelection(selection.answer(conflict) == number);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				selection.answer(conflict, number);
			}
		}));
	}

	private void resize() {
		int width = Math.max(320, scroll.getClientArea().width);
		scroll.setMinSize(SWT.DEFAULT, content.computeSize(width, SWT.DEFAULT).y);
	}
}
