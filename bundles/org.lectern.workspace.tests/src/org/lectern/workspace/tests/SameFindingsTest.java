/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxyVisitor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.FileKind;

/** The markers of a project are the findings the command line gives for the same folder, whatever was edited. */
class SameFindingsTest {

	private TestReview review;
	/** Files created by edits, so that each gets a name of its own. */
	private int created;

	@BeforeEach
	void createReview() throws Exception {
		review = TestReview.withNature("same");
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Test
	void markersOfTheSampleEqualTheFindingsOfItsFolder() throws Exception {
		copySample();
		review.build();
		assertTrue(MarkersAndFindings.assertSame(review, "the sample") > 0);
	}

	@Test
	void markersOfDamagedFilesEqualTheFindingsOfTheirFolder() throws Exception {
		review.write("a.bib", "@article{ada,\n  title = {\u00e4\u6df1\ud83d\ude00}\n}\n@article{ada,\n}\n");
		review.write("b.bib", "@article{broken,\r\n  title = {never closed\r\n");
		review.write("c.bib", "\ufeff@misc{marked,\n  title = nothing, author = nothing}\n");
		review.write("notes/gone.note", "no XML\n");
		review.build();
		assertTrue(MarkersAndFindings.assertSame(review, "damaged files") > 0);
	}

	@Test
	void markersEqualTheFindingsAfterAnySequenceOfEdits() throws Exception {
		copySample();
		review.build();
		for (long seed = 1; seed <= 3; seed++) {
			Edits edits = new Edits(new Random(seed));
			for (int step = 1; step <= 25; step++) {
				String edit = edits.editSomething();
				review.build();
				MarkersAndFindings.assertSame(review, "seed " + seed + ", step " + step + ": " + edit);
			}
		}
	}

	private void copySample() throws IOException, CoreException {
		Path sample = sample();
		try (Stream<Path> files = Files.walk(sample)) {
			for (Path file : files.filter(Files::isRegularFile)
					.filter(file -> !file.getFileName().toString().startsWith(".")).toList()) {
				review.write(sample.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
			}
		}
	}

	private static Path sample() throws IOException {
		try (Stream<Path> samples = Files.list(Path.of(System.getProperty("lectern.root"), "releng", "samples"))) {
			return samples.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
		}
	}

	/** Random edits to the files of the review, as users, other programs and version control make them. */
	private final class Edits {

		private final Random random;
		Edits(Random random) {
			this.random = random;
		}

		/** Changes one file, and says how. */
		String editSomething() throws Exception {
			List<IFile> files = files();
			IFile file = files.get(random.nextInt(files.size()));
			String text = TestReview.textOf(file);
			List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
			int line = random.nextInt(lines.size());
			String path = file.getProjectRelativePath().toString();
			switch (random.nextInt(10)) {
			case 0:
				if (files.size() < 8) {
					break;
				}
				file.delete(true, null);
				return path + " deleted";
			case 1:
				String copy = "papers/copy" + created++ + "." + file.getFileExtension();
				review.write(copy, text);
				return path + " copied to " + copy;
			case 2:
				IPath moved = IPath.fromOSString("moved" + created++ + "." + file.getFileExtension());
				file.move(review.project.getFile(moved).getFullPath(), true, null);
				return path + " moved to " + moved;
			case 3:
				lines.add(line, lines.get(random.nextInt(lines.size())));
				return rewrite(path, lines, "line repeated before " + (line + 1));
			case 4:
				lines.set(line, lines.get(line).replaceFirst("[{}<>,=]", ""));
				return rewrite(path, lines, "delimiter taken from " + (line + 1));
			case 5:
				lines.set(line, lines.get(line).replaceFirst("\\d\\d", "x"));
				return rewrite(path, lines, "digits replaced in " + (line + 1));
			case 6:
				file.touch(null);
				return path + " touched";
			default:
			}
			lines.remove(line);
			return rewrite(path, lines, "line " + (line + 1) + " removed");
		}

		private String rewrite(String path, List<String> lines, String edit) throws CoreException {
			review.write(path, lines.isEmpty() ? "\n" : String.join("", lines));
			return path + ": " + edit;
		}

		private List<IFile> files() throws CoreException {
			List<IFile> files = new ArrayList<>();
			IResourceProxyVisitor visitor = proxy -> {
				if (proxy.getType() == IResource.FILE && FileKind.of(proxy.getName()) != null) {
					files.add((IFile) proxy.requestResource());
				}
				return true;
			};
			review.project.accept(visitor, IResource.NONE);
			files.sort((one, other) -> one.getFullPath().toString().compareTo(other.getFullPath().toString()));
			return files;
		}
	}
}
