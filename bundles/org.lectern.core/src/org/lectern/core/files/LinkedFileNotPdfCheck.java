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

import java.nio.charset.StandardCharsets;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/**
 * Flags linked files that should be PDF and do not begin like one. Readers accept the header anywhere in the first 1024
 * bytes (Adobe, PDF Reference 1.7, implementation note 13), so this does too.
 */
final class LinkedFileNotPdfCheck extends LinkedFileCheck {

	private static final int HEADER = 1024;

	private static final String MARK = "%PDF-"; //$NON-NLS-1$

	LinkedFileNotPdfCheck() {
		super(new CheckDescription("linked-file-not-pdf", Category.FILES, Severity.WARNING, //$NON-NLS-1$
				Messages.LinkedFileNotPdfCheck_title, Messages.LinkedFileNotPdfCheck_explanation),
				Messages.LinkedFileNotPdfCheck_message, Messages.LinkedFileNotPdfCheck_all);
	}

	/** A file that cannot be read is none that is known to be something else. */
	@Override
	boolean isWrong(LinkedFile file, FileLocation location) {
		String path = file.isPdf() ? location.find(file) : null;
		byte[] header = path == null ? null : location.begin(path, HEADER);
		return header != null && !new String(header, StandardCharsets.ISO_8859_1).contains(MARK);
	}
}
