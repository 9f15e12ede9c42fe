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

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Reads the bytes of files in the background and finds out what they are. */
final class ReadFilesJob extends Job {

	private final List<String> locations;
	private final BiConsumer<List<IntakeSource>, List<String>> receiver;

	/**
	 * Makes a job.
	 *
	 * @param receiver
	 *            told the sources, and why others could not be read, in the thread of the job, unless that was cancelled
	 */
	ReadFilesJob(List<String> locations, BiConsumer<List<IntakeSource>, List<String>> receiver) {
		super(Messages.ReadFilesJob_name);
		this.locations = List.copyOf(locations);
		this.receiver = receiver;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, locations.size());
		List<IntakeSource> sources = new ArrayList<>();
		List<String> failures = new ArrayList<>();
		for (String location : locations) {
			if (progress.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			try {
				sources.add(IntakeSource.of(Path.of(location)));
			} catch (IOException e) {
				failures.add(e.getLocalizedMessage());
			} catch (InvalidPathException e) {
				failures.add(NLS.bind(Messages.IntakeSource_noFile, location));
			}
			progress.worked(1);
		}
		receiver.accept(sources, failures);
		return Status.OK_STATUS;
	}
}
