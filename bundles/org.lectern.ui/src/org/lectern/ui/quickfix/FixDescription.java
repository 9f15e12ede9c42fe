/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.text.HtmlText;
import org.lectern.workspace.ApplyFixOperation;
import org.lectern.workspace.FileDifference;

/**
 * Describes a fix by what it changes, as HTML for those who show descriptions. They ask on the thread that serves the
 * user, so it is only worked out for files that are read at once.
 */
final class FixDescription {

	/** In bytes: about a thousand entries, which take some hundredths of a second. */
	private static final long READ_AT_ONCE = 512 << 10;
	private static final int SHOWN = 4000;

	private FixDescription() {
	}

	/** Returns the description; a hint where the files are too large, null where nothing would change. */
	static String of(IProject project, Fix fix, FixTarget target) {
		try {
			if (size(project, target) > READ_AT_ONCE) {
				return Messages.FixDescription_large;
			}
			String diff = new ApplyFixOperation(project, fix, List.of(target), FixInputs.of(Map.of(), null))
					.previewOfTargets(null).stream().map(FileDifference::diff).collect(Collectors.joining("\n")); //$NON-NLS-1$
			if (diff.isEmpty()) {
				return null;
			}
			String shown = diff.length() > SHOWN ? diff.substring(0, SHOWN) + '\u2026' : diff;
			return "<pre>" + HtmlText.escape(shown) + "</pre>"; //$NON-NLS-1$ //$NON-NLS-2$
		} catch (CoreException e) {
			return e.getStatus().getMessage();
		}
	}

	private static long size(IProject project, FixTarget target) throws CoreException {
		List<String> paths = new ArrayList<>(List.of(target.file()));
		target.related().stream().map(PaperReference::file).forEach(paths::add);
		long size = 0;
		for (String path : paths.stream().distinct().toList()) {
			IFile file = project.getFile(IPath.fromPortableString(path));
			if (file.getLocationURI() != null) {
				size += EFS.getStore(file.getLocationURI()).fetchInfo().getLength();
			}
		}
		return size;
	}
}
