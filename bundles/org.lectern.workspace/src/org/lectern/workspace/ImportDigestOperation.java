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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.io.digest.DigestImport;
import org.lectern.core.io.digest.DigestImportException;
import org.lectern.core.io.digest.DigestImportResult;
import org.lectern.core.io.digest.DigestText;
import org.lectern.core.io.digest.FileAddition;

/**
 * Imports a mailed digest into a review, as one step that can be undone. Papers go to the end of the BibTeX file of the
 * digest: to its text where it is open, else to the file. All files change together or, on an error, none does.
 * <p>
 * The status of {@link #execute} is OK when something was written, INFO when the review has everything already and
 * nothing was, and ERROR with a message for the user when the digest cannot be imported.
 */
public final class ImportDigestOperation extends ReviewOperation {

	private final DigestImport digest;
	private DigestImportResult result;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the review, never null
	 * @param name
	 *            the name of the file of the digest, without its folder, never null; names the BibTeX file
	 * @param text
	 *            the text of the digest as {@link DigestText#decode} gives it, never null
	 */
	public ImportDigestOperation(IProject project, String name, String text) {
		super(NLS.bind(Messages.ImportDigest_label, name), project);
		digest = new DigestImport(name, text);
	}

	/**
	 * Returns where the papers go.
	 *
	 * @return the BibTeX file of the digest, which need not exist, never null
	 */
	public IFile target() {
		return project().getFile(Path.fromPortableString(digest.path()));
	}

	/**
	 * Returns what the import did, or would have done where writing failed.
	 *
	 * @return the papers and notices of the last execution; null before, and where the review could not take the digest
	 */
	public DigestImportResult result() {
		return result;
	}

	@Override
	FileChanges plan(ReviewContents contents) throws CoreException {
		result = null;
		try {
			result = digest.into(contents.corpus());
		} catch (DigestImportException e) {
			throw failure(IStatus.ERROR, e.getLocalizedMessage());
		}
		if (result.isEmpty()) {
			throw failure(IStatus.ERROR, Messages.ImportDigest_noPaper);
		}
		if (result.additions().isEmpty()) {
			throw failure(IStatus.INFO, NLS.bind(Messages.ImportDigest_nothingNew, result.present().size()));
		}
		FileChanges changes = new FileChanges();
		for (FileAddition addition : result.additions()) {
			FileContent before = contents.content(addition.path());
			FileContent after = addition.isNew() ? FileContent.ofNew(addition) : before.with(addition);
			changes.add(contents.file(addition.path()), before, after);
		}
		return changes;
	}
}
