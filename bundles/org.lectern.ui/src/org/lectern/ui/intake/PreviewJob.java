/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.CancelledException;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.intake.ConflictChoice;
import org.lectern.core.io.intake.Intake;
import org.lectern.core.io.intake.IntakeChoices;
import org.lectern.core.io.intake.IntakeException;
import org.lectern.core.io.intake.SourceContent;
import org.lectern.workspace.MonitorProgress;
import org.lectern.workspace.ReviewProject;

/** Reads files in the background and works out what an import would do, without doing it. */
final class PreviewJob extends Job {

	private final IntakeRequest request;
	private final Consumer<IntakePreview> receiver;

	/**
	 * Makes a job.
	 *
	 * @param receiver
	 *            told in the thread of the job, unless that was cancelled
	 */
	PreviewJob(IntakeRequest request, Consumer<IntakePreview> receiver) {
		super(Messages.PreviewJob_name);
		this.request = request;
		this.receiver = receiver;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		IntakePreview preview;
		try {
			preview = preview(SubMonitor.convert(monitor, 3));
		} catch (OperationCanceledException | CancelledException e) {
			return Status.CANCEL_STATUS;
		}
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		receiver.accept(preview);
		return Status.OK_STATUS;
	}

	private IntakePreview preview(SubMonitor progress) {
		List<SourceContent> sources = new ArrayList<>();
		SubMonitor reading = progress.split(1).setWorkRemaining(request.sources().size());
		for (IntakeSource source : request.sources()) {
			try {
				sources.add(SourceContent.read(source.reader(), source.file(), new MonitorProgress(reading.split(1))));
			} catch (UnreadableSourceException e) {
				return IntakePreview.failed(
						NLS.bind(Messages.PreviewJob_unreadable, new Object[] { source.name(), e.line(), e.getMessage() }));
			}
		}
		try {
			return IntakePreview.of(sources, new Intake(sources, IntakeWizard.options(request.target())).plan(
					ReviewProject.of(request.project()).readAsShown(), new IntakeChoices(ConflictChoice.ASK),
					new MonitorProgress(progress.split(2))));
		} catch (IntakeException e) {
			return IntakePreview.failed(e.getLocalizedMessage());
		} catch (CoreException e) {
			return IntakePreview.failed(e.getStatus().getMessage());
		}
	}
}
