/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import java.util.Collection;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.lectern.core.reading.Tags;

/** Asks for a tag: a new one or one of those there are when it is added, one of those the papers have when it is removed. */
final class TagDialog extends TitleAreaDialog {

	private final boolean adds;
	private final int papers;
	private final Collection<String> known;
	private Combo combo;
	private String tag = ""; //$NON-NLS-1$

	TagDialog(Shell parent, boolean adds, int papers, Collection<String> known) {
		super(parent);
		this.adds = adds;
		this.papers = papers;
		this.known = known;
		setHelpAvailable(false);
	}

	String tag() {
		return tag;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(adds ? Messages.TagDialog_addShell : Messages.TagDialog_removeShell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		setTitle(adds ? Messages.TagDialog_addTitle : Messages.TagDialog_removeTitle);
		setMessage(message());
		new Label(area, SWT.NONE).setText(Messages.TagDialog_tag);
		combo = new Combo(area, adds ? SWT.DROP_DOWN : SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(known.toArray(String[]::new));
		combo.setVisibleItemCount(15);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Modify, event -> validate());
		combo.addListener(SWT.Selection, event -> validate());
		return area;
	}

	private String message() {
		if (!adds && known.isEmpty()) {
			return Messages.TagDialog_none;
		}
		return papers == 1 ? Messages.TagDialog_onePaper : NLS.bind(Messages.TagDialog_manyPapers, papers);
	}

	/** One row needs less height than dialogs of this kind begin with. */
	@Override
	protected Point getInitialSize() {
		return new Point(super.getInitialSize().x, getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true).y);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		if (!adds && known.size() == 1) {
			combo.select(0);
		}
		validate();
		combo.setFocus();
	}

	private void validate() {
		tag = combo.getText().strip();
		boolean separated = adds && !tag.isEmpty() && !Tags.isTag(tag);
		setErrorMessage(separated ? Messages.TagDialog_separator : null);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!tag.isEmpty() && !separated);
		}
	}
}
