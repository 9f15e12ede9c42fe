/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;

/** Pictures of what a test sees, for a person to look at. */
final class Pictures {

	private static final Path FOLDER = Path.of(System.getProperty("lectern.screenshots", "target/screenshots"));

	private Pictures() {
	}

	/** Draws the page of an editor as it stands and writes it as <i>name</i>.png. */
	static void take(OpenNote note, String name) throws IOException {
		take(note.form().getParent(), name);
	}

	/** Draws a window or a part of one as it stands. */
	static void take(Composite page, String name) throws IOException {
		NoteEditorTestCase.settle();
		page.update();
		Image image = new Image(page.getDisplay(), Math.max(1, page.getSize().x), Math.max(1, page.getSize().y));
		GC canvas = new GC(page);
		try {
			canvas.copyArea(image, 0, 0);
			Files.createDirectories(FOLDER);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(FOLDER.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} finally {
			canvas.dispose();
			image.dispose();
		}
	}
}
