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

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.io.digest.DigestImportResult;
import org.lectern.core.io.digest.DigestNotice;
import org.lectern.workspace.ImportDigestOperation;

/** Asks for the digest and the review it goes into, and shows what would be imported. */
final class DigestImportPage extends WizardPage {

	private static final int TABLE_WIDTH = 640;
	private static final int TABLE_HEIGHT = 220;

	private final List<IProject> reviews;
	private final IProject preselected;
	private SourceGroup source;
	private ComboViewer review;
	private Label target;
	private NoticeTable notices;
	private DigestPreviewJob job;
	private DigestRequest shown;
	private DigestPreview preview;

	/**
	 * Makes a page.
	 *
	 * @param reviews
	 *            the reviews to choose from, never null
	 * @param preselected
	 *            the review to begin with, null for the first
	 */
	DigestImportPage(List<IProject> reviews, IProject preselected) {
		super("digest", Messages.DigestImportPage_title, null); //$NON-NLS-1$
		this.reviews = reviews;
		this.preselected = preselected;
		setDescription(Messages.DigestImportPage_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		source = new SourceGroup(page, this::update);
		IDialogSettings settings = getDialogSettings();
		if (settings != null) {
			source.restore(settings);
		}
		label(page, Messages.DigestImportPage_review);
		review = new ComboViewer(page, SWT.READ_ONLY);
		review.setContentProvider(ArrayContentProvider.getInstance());
		review.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((IProject) element).getName();
			}
		});
		review.setInput(reviews);
		if (!reviews.isEmpty()) {
			review.setSelection(new StructuredSelection(preselected == null ? reviews.get(0) : preselected));
		}
		review.addSelectionChangedListener(event -> update());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(review.getControl());
		label(page, Messages.DigestImportPage_target);
		target = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(target);
		Label caption = label(page, Messages.DigestImportPage_notices);
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(caption);
		notices = new NoticeTable(page);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(TABLE_WIDTH, TABLE_HEIGHT)
				.applyTo(notices.control());
		Dialog.applyDialogFont(page);
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.lectern.help.import"); //$NON-NLS-1$
		update();
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			source.setFocus();
		}
	}

	/** Returns the import that is shown and was confirmed, null while the page is not complete. */
	ImportDigestOperation operation() {
		return preview != null && preview.isImportable()
				? new ImportDigestOperation(shown.project(), shown.source().name(), preview.text())
				: null;
	}

	private DigestRequest request() {
		DigestSource digest = source.source();
		IProject project = (IProject) review.getStructuredSelection().getFirstElement();
		return digest == null || project == null ? null : new DigestRequest(digest, project);
	}

	/** Remembers what was entered for the next import. */
	void saveSettings() {
		IDialogSettings settings = getDialogSettings();
		if (settings != null) {
			source.save(settings);
		}
	}

	private void update() {
		if (notices == null) {
			// a control reports its first value before the page is there
			return;
		}
		DigestRequest request = request();
		if (request != null && Objects.equals(request, shown)) {
			return;
		}
		shown = request;
		if (job != null) {
			job.cancel();
			job = null;
		}
		show(null);
		if (reviews.isEmpty()) {
			setErrorMessage(Messages.DigestImportPage_noReview);
		} else if (request == null) {
			setMessage(source.prompt());
		} else {
			setMessage(Messages.DigestImportPage_reading);
			job = new DigestPreviewJob(request, read -> received(request, read));
			job.schedule(DigestPreviewJob.DELAY_MILLIS);
		}
	}

	private void received(DigestRequest request, DigestPreview read) {
		getShell().getDisplay().asyncExec(() -> {
			// meanwhile the wizard may have been closed, or something else entered
			if (!getControl().isDisposed() && request.equals(shown)) {
				show(read);
				describe(read);
			}
		});
	}

	private void show(DigestPreview read) {
		preview = read;
		setErrorMessage(null);
		notices.show(read == null ? List.of() : read.notices());
		target.setText(read == null || read.path() == null ? "" : read.path()); //$NON-NLS-1$
		setPageComplete(preview != null && preview.isImportable());
	}

	private void describe(DigestPreview read) {
		DigestImportResult result = read.result();
		if (result == null) {
			setMessage(null);
			setErrorMessage(read.failure());
		} else if (result.isEmpty()) {
			setMessage(null);
			setErrorMessage(Messages.DigestImportPage_noPapers);
		} else if (!read.isImportable()) {
			setMessage(NLS.bind(Messages.DigestImportPage_allPresent, result.present().size()),
					IMessageProvider.INFORMATION);
		} else {
			boolean warn = result.notices().stream().anyMatch(DigestNotice::isWarning);
			setMessage(NLS.bind(Messages.DigestImportPage_summary, result.added().size(), result.present().size()),
					warn ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
		}
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}
}
