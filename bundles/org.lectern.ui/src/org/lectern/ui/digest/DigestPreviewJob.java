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

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.lectern.core.io.digest.DigestImport;
import org.lectern.core.io.digest.DigestImportException;
import org.lectern.workspace.ReviewProject;

/** Works out in the background what an import would do, without doing it. */
final class DigestPreviewJob extends Job {

	/** How long the typing is waited for, in milliseconds. */
	static final long DELAY_MILLIS = 250;

	private final DigestRequest request;
	private final Consumer<DigestPreview> receiver;

	/**
	 * Makes a job.
	 *
	 * @param request
	 *            what to import, never null
	 * @param receiver
	 *            told in the thread of the job, unless that was cancelled, never null
	 */
	DigestPreviewJob(DigestRequest request, Consumer<DigestPreview> receiver) {
		super(Messages.DigestPreviewJob_name);
		this.request = request;
		this.receiver = receiver;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		DigestPreview preview;
		try {
			preview = read(monitor);
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		receiver.accept(preview);
		return Status.OK_STATUS;
	}

	private DigestPreview read(IProgressMonitor monitor) {
		try {
			String text = request.source().read();
			if (text.isBlank()) {
				return DigestPreview.failed(Messages.DigestPreviewJob_empty);
			}
			DigestImport digest = new DigestImport(request.source().name(), text);
			return DigestPreview.of(text, digest.into(ReviewProject.of(request.project()).corpus(monitor)),
					digest.path());
		} catch (IOException | DigestImportException e) {
			return DigestPreview.failed(e.getLocalizedMessage());
		} catch (CoreException e) {
			return DigestPreview.failed(e.getStatus().getMessage());
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return DigestImportWizard.JOB_FAMILY.equals(family);
	}
}
