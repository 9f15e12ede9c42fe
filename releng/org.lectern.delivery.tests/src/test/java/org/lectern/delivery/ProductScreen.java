/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.delivery;

import java.awt.AWTError;
import java.awt.AWTException;
import java.awt.HeadlessException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.File;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Pictures of the display for a person to look at. A Java without a part for displays takes none. */
final class ProductScreen {

	private ProductScreen() {
	}

	/** Writes what the display shows as <code>target/screenshots/</code><i>name</i><code>.png</code>. */
	static void capture(String name) throws IOException {
		try {
			File file = new File("target/screenshots/" + name + ".png");
			file.getParentFile().mkdirs();
			Robot robot = new Robot();
			ImageIO.write(robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize())), "png", file);
		} catch (AWTException | HeadlessException | AWTError | LinkageError e) {
			System.out.println("No picture of the display: " + e);
		}
	}
}
