/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.files;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFolder.Place;

/** Flags links to files of the review that are not there. */
final class LinkedFileMissingCheck extends LinkedFileCheck {

	LinkedFileMissingCheck() {
		super(new CheckDescription("linked-file-missing", Category.FILES, Severity.WARNING, Messages.LinkedFileMissingCheck_title, //$NON-NLS-1$
				Messages.LinkedFileMissingCheck_explanation), Messages.LinkedFileMissingCheck_message, Messages.LinkedFileMissingCheck_all);
	}

	@Override
	boolean isWrong(LinkedFile file, FileLocation location) {
		return location.look(file) == Place.MISSING;
	}
}
