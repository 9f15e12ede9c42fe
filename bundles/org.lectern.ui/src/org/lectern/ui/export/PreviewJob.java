/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.CancelledException;
import org.lectern.core.export.ChosenPapers;
import org.lectern.core.export.ExportContent;
import org.lectern.core.export.ExportFile;
import org.lectern.core.export.ReferenceListFormat;
import org.lectern.core.reference.UnknownStyleException;
import org.lectern.model.review.Paper;
import org.lectern.workspace.MonitorProgress;

/** Makes the beginning of an export to look at. */
final class PreviewJob extends Job {

	/** How many papers are shown. */
	static final int PAPERS = 3;

	private final ExportRequest request;
	private final Consumer<String> receiver;

	/** Makes a job that gives the text to a receiver, in its own thread. */
	PreviewJob(ExportRequest request, Consumer<String> receiver) {
		super(Messages.PreviewJob_name);
		// the plain text of references shows what is printed, not how it is marked up
		this.request = new ExportRequest(request.scope(), request.kind(), ReferenceListFormat.TEXT, request.style(), null);
		this.receiver = receiver;
		setSystem(true);
		setPriority(INTERACTIVE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			List<ChosenPapers> first = first(request.scope().read(monitor));
			ExportContent content = request.export().export(first, new MonitorProgress(monitor));
			String text = content.papers() == 0 ? "" : join(content.files()); //$NON-NLS-1$
			receiver.accept(text.isBlank() ? empty() : text);
			return Status.OK_STATUS;
		} catch (CoreException | UnknownStyleException e) {
			receiver.accept(NLS.bind(Messages.PreviewJob_failed, e.getLocalizedMessage()));
			return Status.OK_STATUS;
		} catch (CancelledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	private String empty() {
		return request.kind() == ExportKind.NOTES ? Messages.PreviewJob_noNotes : Messages.PreviewJob_noPapers;
	}

	private static String join(List<ExportFile> files) {
		return String.join("\n", files.stream().map(ExportFile::text).toList()); //$NON-NLS-1$
	}

	private List<ChosenPapers> first(List<ChosenPapers> papers) {
		List<ChosenPapers> first = new ArrayList<>();
		int left = PAPERS;
		for (ChosenPapers review : papers) {
			Set<String> noted = new HashSet<>();
			review.corpus().model().getNotes().forEach(note -> noted.add(note.getPaperKey()));
			List<Paper> some = review.papers().stream()
					.filter(paper -> request.kind() != ExportKind.NOTES || noted.contains(paper.getKey())).limit(left).toList();
			left -= some.size();
			first.add(new ChosenPapers(review.corpus(), some));
		}
		return first;
	}
}
