/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.digest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Lets the digest be chosen: a file, typed, browsed for, dropped or chosen earlier; or text that is pasted. */
final class SourceGroup {

	private static final String FILES = "files"; //$NON-NLS-1$
	private static final int REMEMBERED = 10;
	private static final int PASTE_HEIGHT = 70;

	private final Runnable changed;
	private final Button useFile;
	private final Button useText;
	private final Combo file;
	private final Button browse;
	private final Text name;
	private final Text text;

	/**
	 * Makes the controls.
	 *
	 * @param parent
	 *            the parent with three columns, never null
	 * @param changed
	 *            what to do when something else was chosen, never null
	 */
	SourceGroup(Composite parent, Runnable changed) {
		this.changed = changed;
		useFile = radio(parent, Messages.SourceGroup_file);
		file = new Combo(parent, SWT.DROP_DOWN);
		file.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(file);
		browse = new Button(parent, SWT.PUSH);
		browse.setText(Messages.SourceGroup_browse);
		browse.addListener(SWT.Selection, event -> browse());
		GridDataFactory.fillDefaults().applyTo(browse);
		useText = radio(parent, Messages.SourceGroup_text);
		name = new Text(parent, SWT.BORDER);
		name.setText(NLS.bind(Messages.SourceGroup_pastedName, LocalDate.now()));
		name.setMessage(Messages.SourceGroup_name);
		name.setToolTipText(Messages.SourceGroup_name);
		name.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(name);
		new Label(parent, SWT.NONE);
		text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
		text.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, PASTE_HEIGHT).applyTo(text);
		useFile.setSelection(true);
		showChoice();
		acceptFiles(parent);
	}

	private Button radio(Composite parent, String label) {
		Button radio = new Button(parent, SWT.RADIO);
		radio.setText(label);
		radio.addListener(SWT.Selection, event -> {
			if (radio.getSelection()) {
				showChoice();
				changed.run();
			}
		});
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(radio);
		return radio;
	}

	private void showChoice() {
		boolean inFile = useFile.getSelection();
		file.setEnabled(inFile);
		browse.setEnabled(inFile);
		name.setEnabled(!inFile);
		text.setEnabled(!inFile);
	}

	/**
	 * Returns the digest.
	 *
	 * @return what was chosen, null while that is not complete
	 */
	DigestSource source() {
		if (useFile.getSelection()) {
			String location = file.getText().strip();
			return location.isEmpty() ? null : new DigestSource.InFile(location);
		}
		return name.getText().isBlank() || text.getText().isBlank() ? null
				: new DigestSource.Pasted(name.getText().strip(), text.getText());
	}

	/** Puts the cursor where the digest is entered. */
	void setFocus() {
		if (useFile.getSelection()) {
			file.setFocus();
		} else {
			text.setFocus();
		}
	}

	/** Says what is still to be entered, localised. */
	String prompt() {
		if (useFile.getSelection()) {
			return Messages.SourceGroup_chooseFile;
		}
		return text.getText().isBlank() ? Messages.SourceGroup_pasteText : Messages.SourceGroup_enterName;
	}

	/** Chooses a file. */
	void choose(String location) {
		useFile.setSelection(true);
		useText.setSelection(false);
		showChoice();
		file.setText(location);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(browse.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.SourceGroup_browseTitle);
		dialog.setFileName(file.getText());
		dialog.setFilterExtensions(new String[] { "*.txt;*.eml;*.md", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.SourceGroup_textFiles, Messages.SourceGroup_allFiles });
		String chosen = dialog.open();
		if (chosen != null) {
			choose(chosen);
		}
	}

	/** Takes a file or text that is dropped anywhere in the group. */
	private void acceptFiles(Control control) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance(), TextTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				dropped(event.data);
			}
		});
	}

	/** Takes what was dropped: the first of several files, or text. */
	void dropped(Object data) {
		if (data instanceof String[] files && files.length > 0) {
			choose(files[0]);
		} else if (data instanceof String dropped) {
			useText.setSelection(true);
			useFile.setSelection(false);
			showChoice();
			text.setText(dropped);
		}
	}

	/** Offers the files of earlier imports. */
	void restore(IDialogSettings settings) {
		String[] files = settings.getArray(FILES);
		if (files != null) {
			file.setItems(files);
		}
	}

	/** Remembers the file for the next import. */
	void save(IDialogSettings settings) {
		if (source() instanceof DigestSource.InFile chosen) {
			Set<String> files = new LinkedHashSet<>();
			files.add(chosen.location());
			files.addAll(Arrays.asList(file.getItems()));
			settings.put(FILES, files.stream().limit(REMEMBERED).toArray(String[]::new));
		}
	}
}
