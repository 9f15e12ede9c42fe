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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.entry.EntryText;
import org.lectern.core.io.digest.FileAddition;
import org.lectern.model.bibtex.BibResource;

/** Adds entries to the end of a BibTeX file, which is made where there is none. */
final class AddedEntries {

	private AddedEntries() {
	}

	/** Returns the text of a BibTeX file, empty where there is none yet; refuses a file that cannot be read. */
	static String textOf(ReviewContents contents, String path) throws CoreException {
		ReviewFile file = contents.corpus().file(path);
		if (file != null && file.failure() != null) {
			throw ReviewOperation.failure(IStatus.ERROR, NLS.bind(Messages.ApplyFix_unreadable, path, file.failure()));
		}
		return file == null ? "" : file.text(); //$NON-NLS-1$
	}

	/** Adds the change that puts entries to the end of a file. */
	static void add(FileChanges changes, ReviewContents contents, String path, List<String> entries)
			throws CoreException {
		String addition = EntryText.addition(textOf(contents, path), entries);
		FileContent before = contents.content(path);
		ReviewFile file = contents.corpus().file(path);
		Charset charset = file != null && file.resource() instanceof BibResource resource ? resource.getCharset()
				: StandardCharsets.UTF_8;
		if (!charset.newEncoder().canEncode(addition)) {
			throw ReviewOperation.failure(IStatus.ERROR,
					NLS.bind(Messages.AddedEntries_unencodable, path, charset.name()));
		}
		FileAddition added = new FileAddition(path, before.isMissing(), addition, charset);
		changes.add(contents.file(path), before, before.isMissing() ? FileContent.ofNew(added) : before.with(added));
	}
}
