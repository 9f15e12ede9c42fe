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

import java.nio.file.Path;

import org.lectern.core.export.BibtexExport;
import org.lectern.core.export.ExportTarget;
import org.lectern.core.export.NotesExport;
import org.lectern.core.export.PaperExport;
import org.lectern.core.export.ReferenceListExport;
import org.lectern.core.export.ReferenceListFormat;
import org.lectern.core.reference.ReferenceFormatter;
import org.lectern.core.reference.UnknownStyleException;

/**
 * What was entered in the wizard.
 *
 * @param scope
 *            which papers, never null
 * @param kind
 *            what of them, never null
 * @param format
 *            what a list of references is written as, never null
 * @param style
 *            the id of the style of references, never null
 * @param place
 *            the file or folder; null for a preview
 */
record ExportRequest(ExportScope scope, ExportKind kind, ReferenceListFormat format, String style, Path place) {

	/** Prepares the export, which takes a moment for the style. */
	PaperExport export() throws UnknownStyleException {
		return switch (kind) {
			case REFERENCES -> new ReferenceListExport(new ReferenceFormatter(style), format, scope.title());
			case NOTES -> new NotesExport(new ReferenceFormatter(style));
			case BIBTEX -> new BibtexExport();
		};
	}

	ExportTarget target() {
		return kind.isManyFiles() ? ExportTarget.folder(place) : ExportTarget.file(place);
	}
}
