/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.List;
import java.util.Optional;

/** The formats that hold whole records, so that other programs can read them. */
public final class ExportFormats {

	private static final List<ExportFormat> ALL = List.of(
			new ExportFormat("bibtex", Messages.formatBibtex, "bib", BibtexExport::new), //$NON-NLS-1$ //$NON-NLS-2$
			new ExportFormat("ris", Messages.ris, "ris", RisExport::new), //$NON-NLS-1$ //$NON-NLS-2$
			new ExportFormat("csl-json", Messages.formatCslJson, "json", CslJsonExport::new)); //$NON-NLS-1$ //$NON-NLS-2$

	private ExportFormats() {
	}

	/**
	 * Returns the formats.
	 *
	 * @return the formats in the order they are offered, never null
	 */
	public static List<ExportFormat> all() {
		return ALL;
	}

	/**
	 * Finds a format.
	 *
	 * @param id
	 *            its id, never null
	 * @return the format, empty when there is none
	 */
	public static Optional<ExportFormat> byId(String id) {
		return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
	}
}
