/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.CancelledException;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.io.digest.FileAddition;
import org.lectern.core.io.intake.Intake;
import org.lectern.core.io.intake.IntakeChanges;
import org.lectern.core.io.intake.IntakeChoices;
import org.lectern.core.io.intake.IntakeException;
import org.lectern.core.io.intake.IntakeOptions;
import org.lectern.core.io.intake.IntakePlan;
import org.lectern.core.io.intake.SourceContent;
import org.lectern.model.bibtex.UnwritablePaperException;

/**
 * Imports records into a review, as one step that can be undone. Open editors get their changes as text, other files on
 * disk. All files change together or, on an error, none does.
 * <p>
 * The status of {@link #execute} is OK when something was written, INFO when the review says all already and nothing
 * was, and ERROR with a message for the user when the review cannot take the records.
 */
public final class ImportRecordsOperation extends ReviewOperation {

	private final Intake intake;
	private final IntakeChoices choices;
	private final int records;
	private IntakePlan result;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the review, never null
	 * @param sources
	 *            what was read of the files, never null
	 * @param options
	 *            how to import it, never null
	 * @param choices
	 *            what the user decided, copied, never null
	 */
	public ImportRecordsOperation(IProject project, List<SourceContent> sources, IntakeOptions options,
			IntakeChoices choices) {
		super(NLS.bind(Messages.ImportRecords_label,
				sources.stream().map(SourceContent::name).collect(Collectors.joining(", "))), project); //$NON-NLS-1$
		intake = new Intake(sources, options);
		this.choices = new IntakeChoices(choices);
		records = sources.stream().mapToInt(source -> source.records().size()).sum();
	}

	/**
	 * Returns what the import did, or would have done where writing failed.
	 *
	 * @return the plan of the last execution; null before, and where the review could not take the records
	 */
	public IntakePlan result() {
		return result;
	}

	@Override
	FileChanges plan(ReviewContents contents) throws CoreException {
		return plan(contents, null);
	}

	@Override
	FileChanges plan(ReviewContents contents, IProgressMonitor monitor) throws CoreException {
		result = null;
		IntakeChanges changes;
		try {
			IntakePlan plan = intake.plan(contents.corpus(), choices, new MonitorProgress(monitor));
			changes = plan.apply();
			result = plan;
		} catch (IntakeException e) {
			throw failure(IStatus.ERROR, e.getLocalizedMessage());
		} catch (CancelledException e) {
			throw new OperationCanceledException();
		}
		if (changes.isEmpty()) {
			throw failure(IStatus.INFO, NLS.bind(Messages.ImportRecords_nothingNew, records));
		}
		return fileChanges(contents, changes);
	}

	private static FileChanges fileChanges(ReviewContents contents, IntakeChanges intakeChanges) throws CoreException {
		FileChanges changes = new FileChanges();
		for (FileAddition addition : intakeChanges.created()) {
			changes.add(contents.file(addition.path()), contents.content(addition.path()), FileContent.ofNew(addition));
		}
		for (ReviewFile file : intakeChanges.changed()) {
			FileContent before = contents.content(file.path());
			try {
				changes.add(contents.file(file.path()), before, before.changedTo(file));
			} catch (UnwritablePaperException e) {
				throw failure(IStatus.ERROR, e.getLocalizedMessage());
			}
		}
		return changes;
	}
}
