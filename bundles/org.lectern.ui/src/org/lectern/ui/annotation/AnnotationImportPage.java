/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.annotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.exchange.AnnotationFolder;

/** Asks which files with annotations to import into which review. */
final class AnnotationImportPage extends ExchangePage {

	AnnotationImportPage(IProject review) {
		super("annotations", Messages.AnnotationImportPage_title, Messages.AnnotationImportPage_description, review); //$NON-NLS-1$
	}

	@Override
	String filesCaption() {
		return Messages.AnnotationImportPage_files;
	}

	@Override
	String nothingFound() {
		return Messages.AnnotationImportPage_nothing;
	}

	@Override
	boolean isListOfFolder() {
		return true;
	}

	@Override
	boolean isChecked(String name) {
		return true;
	}

	@Override
	List<String> readFiles(IProject project, Path place, IProgressMonitor monitor) throws IOException {
		return place == null || !Files.isDirectory(place) ? List.of() : new AnnotationFolder(place).names();
	}
}
