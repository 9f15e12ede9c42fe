/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lectern.core.record.FieldConflict;

/** Asks for each field that was changed here and in the file whose value to keep. Mine is kept unless decided otherwise. */
final class MergeDialog extends TitleAreaDialog {

	private static final int KEEP_ALL = IDialogConstants.CLIENT_ID;
	private static final int TAKE_ALL = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 640;
	private static final int HEIGHT = 480;
	private static final int MOST_LINES = 5;

	private final String file;
	private final List<FieldConflict> conflicts;
	private final Map<FieldConflict, Button> keeps = new LinkedHashMap<>();
	private final Map<FieldConflict, Button> takes = new LinkedHashMap<>();
	private Set<FieldConflict> mine = Set.of();

	MergeDialog(Shell shell, String file, List<FieldConflict> conflicts) {
		super(shell);
		this.file = file;
		this.conflicts = conflicts;
		setHelpAvailable(false);
	}

	/** Returns the conflicts in which mine is to be kept, after the dialog was closed with OK. */
	Set<FieldConflict> mine() {
		return mine;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.MergeDialog_window);
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, WIDTH), Math.min(size.y, HEIGHT));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.MergeDialog_title);
		setMessage(NLS.bind(Messages.MergeDialog_message, file), IMessageProvider.WARNING);
		Composite area = (Composite) super.createDialogArea(parent);
		ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		Composite rows = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(rows);
		conflicts.forEach(conflict -> createRow(rows, conflict));
		scrolled.setContent(rows);
		scrolled.addListener(SWT.Resize, event -> scrolled.setMinHeight(rows.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
		scrolled.setMinHeight(rows.computeSize(WIDTH, SWT.DEFAULT).y);
		return area;
	}

	private void createRow(Composite parent, FieldConflict conflict) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(conflict.field() == null ? Messages.PaperSection_entryType : FieldLabels.of(conflict.field()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		keeps.put(conflict, choice(group, Messages.MergeDialog_mine, conflict.mine(), true));
		takes.put(conflict, choice(group, Messages.MergeDialog_theirs, conflict.theirs(), false));
	}

	private static Button choice(Composite group, String label, String value, boolean chosen) {
		Button button = new Button(group, SWT.RADIO);
		button.setText(label);
		button.setSelection(chosen);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(button);
		if (value == null) {
			Label removed = new Label(group, SWT.NONE);
			removed.setText(Messages.MergeDialog_removed);
			removed.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(removed);
		} else {
			Text text = new Text(group, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
			text.setText(value);
			int wanted = text.computeSize(WIDTH - 180, SWT.DEFAULT).y;
			int most = MOST_LINES * text.getLineHeight();
			GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, Math.min(wanted, most)).applyTo(text);
		}
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, KEEP_ALL, Messages.MergeDialog_keepAll, false);
		createButton(parent, TAKE_ALL, Messages.MergeDialog_takeAll, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.MergeDialog_later, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == KEEP_ALL || id == TAKE_ALL) {
			keeps.values().forEach(button -> button.setSelection(id == KEEP_ALL));
			takes.values().forEach(button -> button.setSelection(id == TAKE_ALL));
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		Set<FieldConflict> kept = new LinkedHashSet<>();
		keeps.forEach((conflict, button) -> {
			if (button.getSelection()) {
				kept.add(conflict);
			}
		});
		mine = kept;
		super.okPressed();
	}
}
