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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lectern.core.annotation.exchange.AnnotationFormat;
import org.lectern.core.matrix.TableFormat;
import org.lectern.core.reference.ReferenceFormatter;

/** All that a review can be exported to: records, references, notes, tables and annotations. */
public final class ReviewExports {

	private static final List<ReviewExport> ALL = list();

	private ReviewExports() {
	}

	private static List<ReviewExport> list() {
		List<ReviewExport> exports = new ArrayList<>();
		for (ExportFormat format : ExportFormats.all()) {
			exports.add(new ReviewExport(format.id(), false, options -> format.export().get()));
		}
		for (ReferenceListFormat format : ReferenceListFormat.values()) {
			exports.add(new ReviewExport("references-" + format.id(), false, //$NON-NLS-1$
					options -> new ReferenceListExport(new ReferenceFormatter(options.style()), format, options.title())));
		}
		exports.add(new ReviewExport("notes", true, options -> new NotesExport(new ReferenceFormatter(options.style())))); //$NON-NLS-1$
		for (TableFormat format : TableFormat.values()) {
			exports.add(new ReviewExport("table-" + format.id(), false, options -> new TableExport(options.form(), format))); //$NON-NLS-1$
		}
		exports.add(new ReviewExport("annotations-brat", true, options -> new AnnotationsExport(AnnotationFormat.BRAT))); //$NON-NLS-1$
		exports.add(new ReviewExport("annotations-web", true, //$NON-NLS-1$
				options -> new AnnotationsExport(AnnotationFormat.WEB_ANNOTATION)));
		return List.copyOf(exports);
	}

	/**
	 * Returns the exports.
	 *
	 * @return the exports in the order they are offered, never null
	 */
	public static List<ReviewExport> all() {
		return ALL;
	}

	/**
	 * Finds an export.
	 *
	 * @param id
	 *            its id, never null
	 * @return the export, empty when there is none
	 */
	public static Optional<ReviewExport> byId(String id) {
		return ALL.stream().filter(export -> export.id().equals(id)).findFirst();
	}
}
