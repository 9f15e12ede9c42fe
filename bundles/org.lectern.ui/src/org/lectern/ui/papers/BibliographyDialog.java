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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.lectern.core.corpus.FileKind;

/** Asks for a BibTeX file of a review: one of those there are, or a new one. */
final class BibliographyDialog extends TitleAreaDialog {

	private final IProject project;
	private final String title;
	private Combo combo;
	private IFile file;

	BibliographyDialog(Shell parent, IProject project, String title) {
		super(parent);
		this.project = project;
		this.title = title;
		setHelpAvailable(false);
	}

	IFile file() {
		return file;
	}

	/** Returns the BibTeX files of a review by their paths. */
	static List<String> paths(IProject project) {
		List<String> paths = new ArrayList<>();
		try {
			project.accept(proxy -> {
				if (proxy.getType() == IResource.FILE && FileKind.of(proxy.getName()) == FileKind.BIBLIOGRAPHY) {
					paths.add(proxy.requestFullPath().removeFirstSegments(1).toString());
				}
				return !proxy.isDerived() && !proxy.isHidden();
			}, IResource.NONE);
		} catch (CoreException e) {
			// closed meanwhile: there is nothing to offer
			return List.of();
		}
		paths.sort(null);
		return paths;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		setTitle(title);
		setMessage(Messages.BibliographyDialog_message);
		new Label(area, SWT.NONE).setText(Messages.BibliographyDialog_file);
		combo = new Combo(area, SWT.DROP_DOWN);
		combo.setItems(paths(project).toArray(String[]::new));
		combo.setVisibleItemCount(15);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Modify, event -> validate());
		return area;
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
		validate();
		combo.setFocus();
	}

	private void validate() {
		String path = combo.getText().strip();
		String error = null;
		if (!path.isEmpty()) {
			IStatus valid = project.getWorkspace().validatePath(project.getFullPath().append(path).toString(), IResource.FILE);
			error = !valid.isOK() ? valid.getMessage()
					: FileKind.of(path) == FileKind.BIBLIOGRAPHY ? null : Messages.BibliographyDialog_notBibtex;
		}
		setErrorMessage(error);
		file = path.isEmpty() || error != null ? null : project.getFile(IPath.fromPortableString(path));
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(file != null);
		}
	}
}
