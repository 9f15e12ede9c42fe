package org.lectern.workspace;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.lectern.core.CancelledException;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.incremental.ReviewChecker;

/**
 * Checks a review with a text of one of its files that is not saved yet, over and over. What it finds in the file is what
 * the builder will find when the text is saved. Not safe for use by several threads at once.
 */
public final class UnsavedCheck {

	private final IFile file;
	private final String path;
	private final ReviewChecker checker = new ReviewChecker(CheckCatalog.standard());

	/**
	 * Makes a check.
	 *
	 * @param file
	 *            a file of a review, never null
	 */
	public UnsavedCheck(IFile file) {
		this.file = file;
		path = file.getProjectRelativePath().toString();
	}

	/**
	 * Checks the review.
	 *
	 * @param text
	 *            the text of the file, never null
	 * @param monitor
	 *            for progress and cancellation, may be null
	 * @return what is found in the file, in {@link Finding#ORDER}, as many as the builder would mark; never null
	 * @throws CoreException
	 *             when the project is closed
	 */
	public List<Finding> check(String text, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		ReviewCorpus saved = ReviewProject.of(file.getProject()).corpus(progress.split(30));
		List<ReviewFile> files = new ArrayList<>(saved.files());
		files.removeIf(other -> other.path().equals(path));
		files.add(ReviewFileReader.readText(path, text));
		ReviewCorpus unsaved = ReviewCorpus.of(files, saved.folder());
		try {
			List<Finding> findings = checker.check(unsaved, Profile.of(unsaved), new MonitorProgress(progress.split(70)));
			return new MarkerLimit(MarkerLimit.MOST)
					.apply(findings.stream().filter(finding -> finding.location().file().equals(path)).toList());
		} catch (CancelledException e) {
			throw new OperationCanceledException();
		}
	}
}
