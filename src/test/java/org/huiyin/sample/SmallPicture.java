package org.huiyin.sample;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a page in the 256 colours it uses most, each other pixel in the nearest of them: a third of the bytes. */
final class SmallPicture {

    private static final int COLOURS = 256;

    private SmallPicture() {}

    static byte[] of(byte[] png) throws IOException {
        var full = ImageIO.read(new ByteArrayInputStream(png));
        var palette = palette(full);
        var places = new HashMap<Integer, Integer>();
        for (int place = 0; place < palette.length; place++) {
            places.put(palette[place], place);
        }
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var small = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                var place = places.computeIfAbsent(full.getRGB(x, y) & 0xffffff, colour -> nearest(colour, palette));
                small.getRaster().setSample(x, y, 0, place);
            }
        }
        var written = new ByteArrayOutputStream();
        ImageIO.write(small, "png", written);
        return written.toByteArray();
    }

    private static int[] palette(BufferedImage full) {
        var counts = new HashMap<Integer, Integer>();
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                counts.merge(full.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        for (int place = 1; place < palette.length; place++) {
            if (apart(colour, palette[place]) < apart(colour, palette[best])) {
                best = place;
            }
        }
        return best;
    }

    private static int apart(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
