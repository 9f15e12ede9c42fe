/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.annotation;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.lectern.core.annotation.exchange.AnnotationFormat;
import org.lectern.core.annotation.exchange.ReviewAnnotationExport;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.workspace.ReviewProject;

/** Asks which annotations to export where and how. */
final class AnnotationExportPage extends ExchangePage {

	private static final String FORMAT = "format"; //$NON-NLS-1$

	private final List<String> preselected;
	private Button brat;
	private Button web;

	/** Makes a page that begins with some notes checked; all where none of them has annotations. */
	AnnotationExportPage(IProject review, List<String> notes) {
		super("annotations", Messages.AnnotationExportPage_title, Messages.AnnotationExportPage_description, review); //$NON-NLS-1$
		preselected = notes;
	}

	@Override
	void createOptions(Composite page) {
		label(page, Messages.AnnotationExportPage_format);
		Composite formats = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(formats);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(formats);
		brat = new Button(formats, SWT.RADIO);
		brat.setText(Messages.AnnotationExportPage_brat);
		web = new Button(formats, SWT.RADIO);
		web.setText(Messages.AnnotationExportPage_web);
		boolean lastWeb = getDialogSettings() != null
				&& AnnotationFormat.WEB_ANNOTATION.name().equals(getDialogSettings().get(FORMAT));
		(lastWeb ? web : brat).setSelection(true);
	}

	AnnotationFormat format() {
		return web.getSelection() ? AnnotationFormat.WEB_ANNOTATION : AnnotationFormat.BRAT;
	}

	@Override
	void saveSettings() {
		super.saveSettings();
		if (getDialogSettings() != null) {
			getDialogSettings().put(FORMAT, format().name());
		}
	}

	@Override
	String filesCaption() {
		return Messages.AnnotationExportPage_notes;
	}

	@Override
	String nothingFound() {
		return Messages.AnnotationExportPage_nothing;
	}

	@Override
	boolean isListOfFolder() {
		return false;
	}

	@Override
	boolean isChecked(String name) {
		return preselected.isEmpty() || preselected.contains(name);
	}

	@Override
	List<String> readFiles(IProject project, Path place, IProgressMonitor monitor) throws CoreException {
		return project == null ? List.of()
				: ReviewAnnotationExport.annotated(ReviewProject.of(project).readAsShown()).stream().map(ReviewFile::path)
						.toList();
	}
}
