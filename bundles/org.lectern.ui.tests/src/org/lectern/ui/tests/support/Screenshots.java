/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.lectern.ui.tests.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Pictures of what a test sees, for a person to look at: PNG files in the folder {@code target/screenshots} of the tests. */
public final class Screenshots {

	private static final Path FOLDER = Path.of(System.getProperty("lectern.screenshots", "target/screenshots"));

	private Screenshots() {
	}

	/**
	 * Draws a control as it stands and writes it as <i>name</i>.png. A shell is drawn without the frame of the window
	 * manager.
	 */
	public static void take(Control control, String name) throws IOException {
		Events.settle();
		takeNow(control, name);
	}

	/** Draws a control without waiting for jobs, which cannot end while a dialog holds the workspace. */
	public static void takeNow(Control control, String name) throws IOException {
		while (control.getDisplay().readAndDispatch()) {
			// until everything is painted
		}
		control.update();
		Point size = control instanceof Shell shell ? new Point(shell.getClientArea().width, shell.getClientArea().height)
				: control.getSize();
		Image image = new Image(control.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
		try {
			GC canvas = new GC(control);
			try {
				canvas.copyArea(image, 0, 0);
			} finally {
				canvas.dispose();
			}
			Files.createDirectories(FOLDER);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(FOLDER.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} finally {
			image.dispose();
		}
	}
}
