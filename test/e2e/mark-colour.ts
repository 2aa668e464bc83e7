/** Source of a function that counts the pixels of the mark's colour in a picture, for any page that may decode one: a computed style does not tell what is painted. */
export const COUNT_MARKED = `async (picture) => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + picture;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] === 255 && data[at + 1] === 216 && data[at + 2] === 77) count += 1;
  return count;
}`;
